/** Lesson 1: the special election of 2017, from 24 candidates to one, count by count. */
import type { Lesson } from '@/lib/lessons/lesson';
import { STANDARDS } from '@/lib/lessons/standards';

const PRIMARY = '?e=2017-04-special-primary&u=neighborhood';
const RUNOFF = '?e=2017-06-special-runoff';

export const anOpenSeat: Lesson = {
  slug: 'an-open-seat-2017',
  title: 'An open seat, 2017',
  question: 'When many people run for one seat, does the winner speak for the voters?',
  summary:
    'In 2017 the seat in Congress for this district was empty. [[24|plus: candidates 2017-04-special-primary ; 1]] people ran for it. Students follow the count from the first returns to the certified result, and find on the map where each of the last two candidates led.',
  goals: [
    'Explain how a top-two primary works, and what it leaves out.',
    'Say why first returns, election-night returns and certified results can differ.',
    'Use a map to describe where each of two candidates led, without guessing why single people voted as they did.',
  ],
  standards: [
    STANDARDS.campaigns,
    STANDARDS.nominations,
    STANDARDS.civicProcess,
    STANDARDS.placesAndPolitics,
    STANDARDS.evidence,
  ],
  steps: [
    {
      title: 'Warm-up: an empty seat',
      minutes: 5,
      slides: [1],
      notes:
        'Names are shown, results are hidden. Let students find their own neighborhood, or one they know. Ask what a Member of the House does before you name anyone.',
    },
    {
      title: 'A long ballot',
      minutes: 14,
      slides: [2, 3, 4, 5],
      notes:
        'Have each student write a guess for slide 2 before you go on. The write-in candidate got no vote in the county’s returns, so the map lists [[23|candidates 2017-04-special-primary]] names and not [[24|plus: candidates 2017-04-special-primary ; 1]]. Keep the talk on the rules of the primary and off the merits of the candidates.',
    },
    {
      title: 'The count moves',
      minutes: 8,
      slides: [6, 7],
      notes:
        'Stop at slide 6 and let the class vote on what will happen. Reported figures are marked with who reported them. Ballots are counted in batches, and voters whose ballots come early can differ from voters whose ballots come late. That is why a share moves; it is no sign of a mistake.',
    },
    {
      title: 'Read the map',
      minutes: 13,
      slides: [8, 9, 10],
      notes:
        'Students work on questions 3 to 6 with the live map, in pairs. The map shows areas, not people: a place that leaned to one candidate also holds many voters of the other. Not one figure here tells how people of any one group voted.',
    },
    {
      title: 'Closing',
      minutes: 5,
      slides: [11],
      notes:
        'Go back to the question of the lesson. Ask for one reason on each side, then for a written answer of two sentences.',
    },
  ],
  slides: [
    {
      view: PRIMARY,
      hide: ['values', 'party', 'legend'],
      title: 'An empty seat',
      text: 'In 2017 the 34th district had no voice in the House. Xavier Becerra had left his seat to become the state’s attorney general. So the voters had to choose someone new.',
      question: 'Which of these neighborhoods do you know? What is each one like?',
      notes:
        'A seat that falls empty between two normal elections is filled in a special election. Colors are hidden on purpose.',
    },
    {
      view: PRIMARY,
      hide: ['values', 'party', 'legend'],
      title: 'One seat, many names',
      text: 'On April 4, 2017, voters could pick one of [[24|plus: candidates 2017-04-special-primary ; 1]] candidates. One of them was a write-in: the name was not printed on the ballot.\n\nNobody won more than half of the votes. So the top two went on to a runoff.',
      question: 'Guess: what share of the votes was enough to finish first?',
      notes: 'Collect a few guesses on the board. Most classes guess too high.',
    },
    {
      view: PRIMARY,
      title: 'Who finished first and second',
      text: 'Jimmy Gomez came first with [[10,728|votes 2017-04-special-primary jimmy-gomez]] votes, or [[25.4%|share 2017-04-special-primary jimmy-gomez]]. Robert Lee Ahn came second with [[9,415|votes 2017-04-special-primary robert-lee-ahn]], or [[22.3%|share 2017-04-special-primary robert-lee-ahn]]. Both were Democrats.',
      question: 'How was each color spread over the district?',
      notes:
        'Each color is the candidate with the most votes there. Gomez clearly led in [[11|led-clear 2017-04-special-primary jimmy-gomez]] neighborhoods and Ahn in [[9|led-clear 2017-04-special-primary robert-lee-ahn]]; in [[Chinatown and Elysian Park|open-by 2017-04-special-primary]] it is too close to call or too few voted. Leading means having the most votes; it does not mean more than half.',
    },
    {
      view: '?e=2017-04-special-primary&m=share-maria-cabildo&u=neighborhood',
      title: 'The one who came third',
      text: 'Maria Cabildo came third with [[4,259|votes 2017-04-special-primary maria-cabildo]] votes, or [[10.1%|share 2017-04-special-primary maria-cabildo]]. Under the top-two rule, third place is the end of the road.',
      question: 'In which parts of the district was her share large, and where was it small?',
      notes:
        'Among places with at least 500 votes her share ran from [[3.8%|lowest-value: share 2017-04-special-primary maria-cabildo ; 500]] to [[17.3%|highest-value: share 2017-04-special-primary maria-cabildo ; 500]]. In Mount Washington it was [[17.3%|share 2017-04-special-primary maria-cabildo mount-washington]], surely more than the [[5.6%|share 2017-04-special-primary maria-cabildo koreatown]] of Koreatown. Which single place was the highest can’t be told: others lie within the error.',
    },
    {
      view: PRIMARY,
      title: 'What the top two add up to',
      text: 'Together the top two won [[47.6%|plus: share 2017-04-special-primary jimmy-gomez ; share 2017-04-special-primary robert-lee-ahn]] of the votes. The rest went to people who were now out of the race.',
      question: 'If your choice was out, what could you do in the runoff?',
      notes:
        'Pick a finalist, leave the ballot blank, or stay at home. In the primary [[42,308|cast 2017-04-special-primary]] votes were cast, in the runoff [[43,179|cast 2017-06-special-runoff]].',
    },
    {
      view: '?e=2017-06-special-runoff&u=neighborhood',
      hide: ['values', 'legend'],
      title: 'June 6: the first returns',
      text: 'The first returns of the runoff showed [[10,248|reported first-returns-gomez]] votes for Gomez and [[9,385|reported first-returns-ahn]] for Ahn. That is [[52.2%|reported first-returns-gomez-share]] to [[47.8%|reported first-returns-ahn-share]]. Only [[21|reported first-returns-precincts]] of [[192|reported all-precincts]] precincts were in. (City News Service, June 6, 2017.)',
      question: 'Would you call the race now? What else would you want to know?',
      notes:
        'The map is still blank: let them decide with the numbers alone. Ballots mailed early are often counted first.',
    },
    {
      view: RUNOFF,
      title: 'Then the rest came in',
      text: 'By the end of the night it was [[60.1%|reported night-gomez-share]] to [[39.9%|reported night-ahn-share]] (Associated Press, June 6, 2017). When every ballot was counted and checked, Gomez had [[25,569|certified 2017-06-special-runoff jimmy-gomez]] votes and Ahn had [[17,610|certified 2017-06-special-runoff robert-lee-ahn]]. That is [[59.2%|certified-share 2017-06-special-runoff jimmy-gomez]] to [[40.8%|certified-share 2017-06-special-runoff robert-lee-ahn]].',
      question: 'Which of these counts would you quote in a report, and why?',
      notes:
        'Only the last count is certified, which means checked and signed. The lead grew to [[18.4|certified-lead 2017-06-special-runoff]] points.',
    },
    {
      view: '?e=2017-06-special-runoff&u=neighborhood',
      title: 'Two halves of a district',
      text: 'Gomez clearly led in [[11|led-clear 2017-06-special-runoff jimmy-gomez]] neighborhoods, Ahn in [[5|led-clear 2017-06-special-runoff robert-lee-ahn]]. In [[6|open 2017-06-special-runoff]] more it is too close to call, or too few people voted.',
      question: 'Describe the pattern in one sentence. Use the words east and west.',
      notes:
        'Ahn clearly led in [[Downtown, Harvard Heights, Koreatown, Westlake, and Windsor Square|led-clear-by 2017-06-special-runoff robert-lee-ahn]]. These places hold [[39.3%|carried 2017-06-special-runoff robert-lee-ahn]] of the votes on the map, those that Gomez carried [[52.5%|carried 2017-06-special-runoff jimmy-gomez]]. Nobody can say who led in Chinatown: the votes on the map are [[1.4|lead 2017-06-special-runoff chinatown]] points apart, and the true gap may be anything from [[−24.9|lead-low 2017-06-special-runoff chinatown]] to [[27.6|lead-high 2017-06-special-runoff chinatown]].',
    },
    {
      view: '?e=2017-06-special-runoff&u=neighborhood&n=koreatown,boyle-heights',
      title: 'Two places side by side',
      text: 'Koreatown and Boyle Heights are both in the district. They voted in very different ways. On this map each precinct of 2017 is only a point near its true place. So the number of votes in a neighborhood is a guess, and the lead has a range.',
      question:
        'Who led in each place, and in which was the lead larger? Why should you not compare how many people voted?',
      notes:
        'Koreatown: Ahn ahead by [[34.9|lead 2017-06-special-runoff koreatown]] points, range [[30.2|lead-low 2017-06-special-runoff koreatown]] to [[39.6|lead-high 2017-06-special-runoff koreatown]]. Boyle Heights: Gomez ahead by [[68.3|lead 2017-06-special-runoff boyle-heights]], range [[64.0|lead-low 2017-06-special-runoff boyle-heights]] to [[72.6|lead-high 2017-06-special-runoff boyle-heights]]. Both leads are clear. The counts are not: the map puts [[7.2%|percent-of: cast 2017-06-special-runoff boyle-heights ; cast 2017-06-special-runoff]] of the runoff’s votes in Boyle Heights, and in November 2018, when precinct lines are known, it was [[10.6%|percent-of: cast 2018-11-general boyle-heights ; cast 2018-11-general]]. Part of that gap may be turnout, part may be votes placed next door. The map can’t tell.',
    },
    {
      view: RUNOFF,
      title: 'Land does not vote',
      text: 'Each circle is a precinct. The bigger the circle, the more votes were cast there. A large area with small circles had few voters.',
      question: 'Find a large area with small circles. What does its color hide?',
      notes:
        'On the map the most votes stand in [[Koreatown|highest: cast 2017-06-special-runoff]]. The runoff drew [[21.0%|percent-of: cast 2017-06-special-runoff ; cast 2020-11-general]] of the votes that the House race drew in November 2020.',
    },
    {
      view: RUNOFF,
      title: 'Back to our question',
      text: 'The winner of the runoff had the votes of [[10,728|votes 2017-04-special-primary jimmy-gomez]] people in April and [[25,569|certified 2017-06-special-runoff jimmy-gomez]] in June.',
      question: 'When many people run for one seat, does the winner speak for the voters?',
      notes:
        'There is no single right answer. Good answers use a number from the lesson and name one other way to vote, such as ranking the candidates.',
    },
  ],
  words: [
    { word: 'special election', meaning: 'a vote to fill a seat that has become empty' },
    {
      word: 'top-two primary',
      meaning: 'a first round in which the two with the most votes go on, whatever their party',
    },
    { word: 'runoff', meaning: 'a second vote between the top two' },
    { word: 'certified', meaning: 'counted in full, checked and signed' },
    { word: 'lead', meaning: 'how far first place is ahead of second, in points of a hundred' },
  ],
  questions: [
    {
      ask: 'What share of the votes did each of the top two win in April 2017? What share did they win together?',
      view: PRIMARY,
      locked: true,
      lines: 2,
      answer:
        'Gomez [[25.4%|share 2017-04-special-primary jimmy-gomez]], Ahn [[22.3%|share 2017-04-special-primary robert-lee-ahn]]; together [[47.6%|plus: share 2017-04-special-primary jimmy-gomez ; share 2017-04-special-primary robert-lee-ahn]]. (The two rounded shares add up to a little more.)',
    },
    {
      ask: 'The first returns in June showed [[52.2%|reported first-returns-gomez-share]] to [[47.8%|reported first-returns-ahn-share]] (City News Service, June 6, 2017). What was the certified result? Give one reason why the two differ.',
      view: RUNOFF,
      locked: true,
      lines: 3,
      answer:
        '[[59.2%|certified-share 2017-06-special-runoff jimmy-gomez]] for Gomez to [[40.8%|certified-share 2017-06-special-runoff robert-lee-ahn]] for Ahn. The first returns held [[21|reported first-returns-precincts]] of [[192|reported all-precincts]] precincts. Ballots counted first can come from other voters and other places than ballots counted last.',
    },
    {
      ask: 'Use the map of the runoff. Name two neighborhoods where Ahn clearly led and two where Gomez clearly led.',
      view: '?e=2017-06-special-runoff&u=neighborhood',
      locked: true,
      lines: 3,
      answer:
        'Ahn: any of [[Downtown, Harvard Heights, Koreatown, Westlake, and Windsor Square|led-clear-by 2017-06-special-runoff robert-lee-ahn]]. Gomez: any of [[Boyle Heights, Cypress Park, Eagle Rock, East Los Angeles, Echo Park, El Sereno, Glassell Park, Highland Park, Lincoln Heights, Montecito Heights, and Mount Washington|led-clear-by 2017-06-special-runoff jimmy-gomez]]. Not to be counted: [[Arlington Heights, Chinatown, East Hollywood, Elysian Park, Larchmont, and Pico-Union|open-by 2017-06-special-runoff]].',
    },
    {
      ask: 'Ahn’s lead in Pico-Union was clear in April. Look at June. How large was the lead each time, and what can you say of June?',
      view: '?e=2017-06-special-runoff&u=neighborhood',
      locked: false,
      lines: 2,
      answer:
        'In April [[Ahn|leader 2017-04-special-primary pico-union]] led by [[12.9|lead 2017-04-special-primary pico-union]] points, range [[2.6|lead-low 2017-04-special-primary pico-union]] to [[23.1|lead-high 2017-04-special-primary pico-union]]. In June the map has Gomez ahead by [[5.5|lead 2017-06-special-runoff pico-union]], range [[−9.9|lead-low 2017-06-special-runoff pico-union]] to [[20.9|lead-high 2017-06-special-runoff pico-union]]: it may have been either of them. The same holds for [[Arlington Heights, East Hollywood, Larchmont, and Pico-Union|both-list: led-clear-by 2017-04-special-primary robert-lee-ahn ; open-by 2017-06-special-runoff]]: clear in April, not in June.',
    },
    {
      ask: 'Select Koreatown and Boyle Heights. Who led in each, and by how many points? Why do you not get to say in which more people voted?',
      view: '?e=2017-06-special-runoff&u=neighborhood&n=koreatown,boyle-heights',
      locked: true,
      lines: 3,
      answer:
        'Koreatown: [[Ahn|leader 2017-06-special-runoff koreatown]] by [[34.9|lead 2017-06-special-runoff koreatown]] points. Boyle Heights: [[Gomez|leader 2017-06-special-runoff boyle-heights]] by [[68.3|lead 2017-06-special-runoff boyle-heights]] points. The map has [[6,486|cast 2017-06-special-runoff koreatown]] and [[3,128|cast 2017-06-special-runoff boyle-heights]] votes, but [[902|not-placed 2017-06-special-runoff]] votes have no place at all, and precincts known only as points may lie across the line. A share or a lead suffers little from this, a count much.',
    },
    {
      ask: 'Read the count under the map. What share of the votes could be placed in a neighborhood? Why does this matter?',
      view: RUNOFF,
      locked: true,
      lines: 3,
      answer:
        '[[42,277|placed 2017-06-special-runoff]] of [[43,179|cast 2017-06-special-runoff]] votes, or [[97.9%|placed-share 2017-06-special-runoff]]. The other votes come from precincts whose place is not known. They count in the result, but no neighborhood shows them. And most precincts that are placed are points near their true place. So a close lead, or one in a small place, is not counted for anyone.',
    },
  ],
  extension:
    'Look up how ranked-choice voting works. Then write one paragraph: how might the race of 2017 have gone under that rule? What can the votes of 2017 tell you about this, and what can they not tell you?',
  printed: {
    view: '?e=2017-06-special-runoff&u=neighborhood',
    caption: 'Who led in the runoff of June 6, 2017, and by how many points',
  },
  cautions: [
    'Neighborhood figures divide precincts by where people live. Ranges are 90% intervals. In the runoff the leader’s share may be off by [[2.4|share-error 2017-06-special-runoff koreatown]] points in Koreatown, and by up to [[15.3|highest-value: share-error 2017-06-special-runoff ; 500]] among all places with at least 500 votes.',
    'No precinct lines of 2017 were found: precincts stand at points that maps of other years lend them. [[97.9%|placed-share 2017-06-special-runoff]] of the runoff’s votes are placed in neighborhoods, and [[97.9%|placed-share 2017-04-special-primary]] of the primary’s. Do not compare counts of votes from place to place.',
    'Some places had very few voters: Arlington Heights had [[246|cast 2017-06-special-runoff arlington-heights]] votes in the runoff.',
  ],
  sources: [
    'results-2017-04-special-primary',
    'results-2017-06-special-runoff',
    'certified-totals',
    'latimes-neighborhoods',
  ],
};
