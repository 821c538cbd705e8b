/** Lesson 4: from all people to those who may vote, who are registered, and who vote. */
import type { Lesson } from '@/lib/lessons/lesson';
import { STANDARDS } from '@/lib/lessons/standards';

const CITIZENS = '?m=citizen_voting_age_share';
const TURNOUT = '?m=turnout&u=neighborhood';

export const whoVotes: Lesson = {
  slug: 'who-lives-here-who-votes',
  title: 'Who lives here, who can vote, who votes',
  question: 'If a district belongs to all who live in it, why do so few decide?',
  summary:
    'Of [[703,630|plan-people 2011]] people in the district in 2020, [[205,342|cast 2020-11-general]] had their vote for the House counted in the returns by precinct. Students follow the steps between these numbers, from people to citizens to voters, and see how the steps differ from place to place.',
  goals: [
    'Tell apart people, adult citizens, registered voters and those who voted.',
    'Explain why turnout changes with what you divide by.',
    'Compare two places step by step, without blaming the people who live there.',
  ],
  standards: [
    STANDARDS.turnoutAndDistricts,
    STANDARDS.participation,
    STANDARDS.civicRoles,
    STANDARDS.variation,
    STANDARDS.evidence,
  ],
  steps: [
    {
      title: 'Warm-up: guess',
      minutes: 5,
      slides: [1],
      notes:
        'Have students imagine a hundred people who live here. Each writes down how many of the hundred had a vote counted for the House in November 2020.',
    },
    {
      title: 'People and citizens',
      minutes: 12,
      slides: [2, 3, 4],
      notes:
        'Speak with care: some students, or their families, are not citizens. Ask no one about it. Children count, and people who are not citizens count: the seat stands for all of them.',
    },
    {
      title: 'Registered and voting',
      minutes: 12,
      slides: [5, 6, 7],
      notes:
        'Students work on questions 1 to 3. Registered voters of 2020 are those of the county’s precinct map some weeks before the election, since the final figure by precinct is not at hand. So turnout here is a little off.',
    },
    {
      title: 'Two places',
      minutes: 11,
      slides: [8, 9, 10],
      notes:
        'Students work on questions 4 and 5. Watch for talk that makes a low figure a fault of the people there. Ask instead which step is the narrow one.',
    },
    {
      title: 'Closing',
      minutes: 5,
      slides: [11],
      notes: 'Take up the guesses from the warm-up once more. Ask each student which step surprised them.',
    },
  ],
  slides: [
    {
      view: '?m=population',
      hide: ['values', 'legend'],
      title: 'A hundred people',
      text: 'Think of the district as a hundred people. In November 2020 some of them voted for a member of the House.',
      question: 'How many of the hundred do you think voted for the House?',
      notes: 'Do not give the answer yet. It comes on slide 7.',
    },
    {
      view: '?m=population',
      title: 'All who live here',
      text: 'The census of 2020 counted [[703,630|plan-people 2011]] people in the district. Babies count. So do people who are not citizens. The seat in the House is given by this number.',
      question: 'Why do you think everyone is counted, and not only voters?',
      notes: 'These are the lines of 2011, which were in use until 2021.',
    },
    {
      view: '?m=under18_share',
      title: 'Too young to vote',
      text: 'About [[19.1%|people under18_share acs-2017-2021 2011]] of the people here are children and teens who can’t vote yet.',
      question: 'Where do many young people live? Where do few?',
      notes:
        'Many, for example, in Boyle Heights ([[26.3%|people under18_share acs-2017-2021 2011 boyle-heights]]), few Downtown ([[6.6%|people under18_share acs-2017-2021 2011 downtown]]). This survey has no margins of error for these figures, so the atlas names no place the highest or the lowest; neither should the class.',
    },
    {
      view: CITIZENS,
      title: 'Who is a citizen',
      text: 'To vote for the House you must be a citizen. About [[70.1%|people citizen_voting_age_share acs-2018-2022 2011]] of the adults here are citizens.',
      question: 'How wide is the range from place to place?',
      notes:
        'From [[53.5%|lowest-value: people citizen_voting_age_share acs-2018-2022 2011 ; 5000]] to [[89.8%|highest-value: people citizen_voting_age_share acs-2018-2022 2011 ; 5000]], among places with at least 5,000 people: [[53.5%|people citizen_voting_age_share acs-2018-2022 2011 pico-union]] in Pico-Union, [[89.8%|people citizen_voting_age_share acs-2018-2022 2011 eagle-rock]] in Eagle Rock. Read these as a point or two unsure; no margin is known.',
    },
    {
      view: TURNOUT,
      hide: ['values', 'legend'],
      title: 'Signed up',
      text: 'Most citizens must sign up before they can vote. In the fall of 2020, [[337,004|registered 2020-11-general]] people were registered here. That is [[47.9%|percent-of: registered 2020-11-general ; plan-people 2011]] of all people.',
      question: 'What could keep a citizen from signing up?',
      notes: 'Let students name hurdles: moving house, work, not knowing how, not seeing the point.',
    },
    {
      view: TURNOUT,
      title: 'Who cast a ballot',
      text: '[[244,202|ballots 2020-11-general]] ballots were cast. That is [[72.5%|turnout 2020-11-general]] of those who were registered. It is [[34.7%|percent-of: ballots 2020-11-general ; plan-people 2011]] of all who live here.',
      question: 'Both shares are true. When would you use which?',
      notes:
        'The first tells how many of those signed up came; the second, how much of the district had a say. News reports mostly mean the first when they say turnout.',
    },
    {
      view: '?u=neighborhood',
      title: 'A vote for the House',
      text: 'Not every ballot has a vote in every contest. For the House there were [[205,342|cast 2020-11-general]]. That is [[29.2%|percent-of: cast 2020-11-general ; plan-people 2011]] of all people.',
      question: 'How near was your guess?',
      notes:
        'About [[29%|percent-of: cast 2020-11-general ; plan-people 2011 ~0]]. The winner was chosen by [[53.0%|share 2020-11-general jimmy-gomez]] of these.',
    },
    {
      view: '?m=population&n=westlake,eagle-rock',
      title: 'Two places: the people',
      text: '[[104,435|people population census-2020 2011 westlake]] people live in the Westlake part of the district and [[32,255|people population census-2020 2011 eagle-rock]] in Eagle Rock.',
      question: 'If each person had the same say, which place would count for more?',
      notes:
        'The Westlake part holds [[14.8%|percent-of: people population census-2020 2011 westlake ; plan-people 2011]] of the district’s people, Eagle Rock [[4.6%|percent-of: people population census-2020 2011 eagle-rock ; plan-people 2011]].',
    },
    {
      view: '?m=turnout&u=neighborhood&n=westlake,eagle-rock',
      title: 'Two places: the voters',
      text: 'In Westlake [[35,993|registered 2020-11-general westlake]] people were registered and [[69.9%|turnout 2020-11-general westlake]] of them voted. In Eagle Rock it was [[22,316|registered 2020-11-general eagle-rock]], and [[82.1%|turnout 2020-11-general eagle-rock]] voted.',
      question: 'At which step do the two places differ most?',
      notes:
        'At citizenship and registration, more than at turnout. Registered: [[34.5%|percent-of: registered 2020-11-general westlake ; people population census-2020 2011 westlake]] of all people in Westlake, [[69.2%|percent-of: registered 2020-11-general eagle-rock ; people population census-2020 2011 eagle-rock]] in Eagle Rock. Adult citizens: [[59.8%|people citizen_voting_age_share acs-2018-2022 2011 westlake]] and [[89.8%|people citizen_voting_age_share acs-2018-2022 2011 eagle-rock]] of adults.',
    },
    {
      view: '?e=2014-06-primary&m=turnout&u=neighborhood',
      title: 'A quiet election',
      text: 'In the primary of June 2014 only [[14.5%|turnout 2014-06-primary]] of registered voters took part. In November 2016 it was [[64.2%|turnout 2016-11-general]], in November 2024 it was [[60.3%|turnout 2024-11-general]].',
      question: 'What is different about a quiet election?',
      notes:
        'No race for president, less news, fewer campaigns. In June 2014 [[37,152|ballots 2014-06-primary]] ballots were cast in the whole district.',
    },
    {
      view: TURNOUT,
      title: 'Back to our question',
      text: 'From people to votes there are many steps. At each step the group gets smaller, and not in the same way in each place.',
      question: 'If a district belongs to all who live in it, why do so few decide?',
      notes:
        'Good answers name two steps and a number for each. The map shows areas: it does not tell who in a place voted.',
    },
  ],
  words: [
    { word: 'census', meaning: 'a count of all people, made once in a decade' },
    { word: 'adult citizen', meaning: 'a citizen who is 18 or older, and so old enough to vote' },
    { word: 'registered', meaning: 'signed up to vote' },
    { word: 'turnout', meaning: 'the share of registered voters who cast a ballot' },
    { word: 'survey', meaning: 'questions asked of some people to learn about all' },
  ],
  questions: [
    {
      ask: 'Write the steps in order with a number for each: all people, registered voters, ballots, votes for the House.',
      view: TURNOUT,
      locked: false,
      lines: 3,
      answer:
        'People [[703,630|plan-people 2011]], registered [[337,004|registered 2020-11-general]], ballots [[244,202|ballots 2020-11-general]], votes for the House [[205,342|cast 2020-11-general]].',
    },
    {
      ask: 'What was turnout in 2020 as a share of registered voters? What was it as a share of all people?',
      view: TURNOUT,
      locked: false,
      lines: 2,
      answer:
        '[[72.5%|turnout 2020-11-general]] of registered voters, [[34.7%|percent-of: ballots 2020-11-general ; plan-people 2011]] of all people.',
    },
    {
      ask: 'Find turnout in Pico-Union and in Eagle Rock in 2020. Between which figures does it lie in all places with at least a thousand votes? Why does the map name no place as the very lowest or highest?',
      view: TURNOUT,
      locked: true,
      lines: 2,
      answer:
        'Pico-Union [[65.2%|turnout 2020-11-general pico-union]], Eagle Rock [[82.1%|turnout 2020-11-general eagle-rock]]; from [[65.2%|lowest-value: turnout 2020-11-general ; 1000]] to [[84.0%|highest-value: turnout 2020-11-general ; 1000]]. Precincts cross the lines of neighborhoods, so their ballots and voters had to be divided. How far turnout is off by this was not measured, and several places are close.',
    },
    {
      ask: 'Westlake has far more people than Eagle Rock. How many ballots were cast in each in 2020? Explain the difference with two of the steps.',
      view: '?m=turnout&u=neighborhood&n=westlake,eagle-rock',
      locked: true,
      lines: 4,
      answer:
        'Westlake [[25,145|ballots 2020-11-general westlake]], Eagle Rock [[18,325|ballots 2020-11-general eagle-rock]]. That is [[24.1%|percent-of: ballots 2020-11-general westlake ; people population census-2020 2011 westlake]] and [[56.8%|percent-of: ballots 2020-11-general eagle-rock ; people population census-2020 2011 eagle-rock]] of all people. In Westlake fewer adults are citizens ([[59.8%|people citizen_voting_age_share acs-2018-2022 2011 westlake]] against [[89.8%|people citizen_voting_age_share acs-2018-2022 2011 eagle-rock]]), a smaller share of people is registered, and turnout was lower ([[69.9%|turnout 2020-11-general westlake]] against [[82.1%|turnout 2020-11-general eagle-rock]]).',
    },
    {
      ask: 'Compare turnout in June 2014 and in November 2016. How many points lie between them? Give one reason.',
      view: '?e=2014-06-primary&m=turnout&u=neighborhood',
      locked: false,
      lines: 3,
      answer:
        '[[14.5%|turnout 2014-06-primary]] and [[64.2%|turnout 2016-11-general]]: [[49.7|minus: turnout 2016-11-general ; turnout 2014-06-primary]] points. In November 2016 a president was elected; the primary of 2014 was only a first round.',
    },
  ],
  extension:
    'Pick one step at which many people drop out. Find out what the rules are at that step in California and in one other state. Then write a page: should the rule change? Give one reason for and one against.',
  printed: { view: CITIZENS, caption: 'Citizens who are 18 or older, as a share of all adults, 2018 to 2022' },
  cautions: [
    'People are those of the census of April 2020; citizens’ shares come from a survey of 2018 to 2022; registration and ballots are of the fall of 2020. The steps are near each other in time, not equal.',
    'Citizens’ shares come without margins of error. Where the survey had more citizens than the census had adults, they were cut to all adults.',
    'Of the votes of 2020, [[99.9%|placed-share 2020-11-general]] are placed in neighborhoods; of those of 2024 [[89.0%|placed-share 2024-11-general]]. So do not compare counts of 2024 from place to place.',
    'The returns by precinct lack two votes for each candidate of 2020. The certified total is [[205,346|certified-cast 2020-11-general]].',
  ],
  sources: [
    'census-2020-population-points',
    'acs-2017-2021-age',
    'dra-block-groups',
    'results-2020-11-general',
    'county-precinct-index',
    'results-2014-06-primary',
    'results-2016-11-general',
    'results-2024-11-general',
    'latimes-neighborhoods',
  ],
};
