/** Lesson 3: the plans of 2011 and 2021, who was moved in and out, and what a shape does not say. */
import type { Lesson } from '@/lib/lessons/lesson';
import { STANDARDS } from '@/lib/lessons/standards';

const SHAPE_2011 = '?m=population&o=plan-2011';
const PEOPLE_2011 = '?m=population';
const PEOPLE_2021 = '?m=population&p=2021';

export const theLinesMoved: Lesson = {
  slug: 'the-lines-moved',
  title: 'The lines moved',
  question: 'Who decides where a district ends, and how can we tell if its lines are fair?',
  summary:
    'New lines were drawn in 2021. [[109,424|gained people]] people came into the 34th district and [[54,600|lost people]] left it, and nobody had to move house. Students find out who, measure two shapes and ask what a shape can’t tell.',
  goals: [
    'Explain why district lines are drawn again after each census.',
    'Use a map to name places that were moved into and out of a district.',
    'Say what compactness measures, and why it does not show that lines are fair.',
  ],
  standards: [
    STANDARDS.turnoutAndDistricts,
    STANDARDS.levelsOfGovernment,
    STANDARDS.maps,
    STANDARDS.placesAndPolitics,
    STANDARDS.evidence,
  ],
  steps: [
    {
      title: 'Warm-up: a shape',
      minutes: 5,
      slides: [1],
      notes:
        'Only the old outline is shown. Let students say what the shape reminds them of, then ask why a line might turn where it turns.',
    },
    {
      title: 'Why lines move',
      minutes: 8,
      slides: [2, 3, 4],
      notes:
        'Districts of one state must hold nearly the same number of people. As people move, lines must follow. The figure for 2021 is made from an outline drawn for maps of the whole country, so it can be off a little.',
    },
    {
      title: 'In and out',
      minutes: 14,
      slides: [5, 6, 7],
      notes:
        'Students work on questions 1 to 3 with the map. The page “How the lines moved in 2021” in this atlas has the full table. All people are those counted in 2020, so both plans are compared with the same people.',
    },
    {
      title: 'What a shape can’t tell',
      minutes: 13,
      slides: [8, 9, 10],
      notes:
        'Have each pair draw two districts on scrap paper: one round and unfair, one ragged and fair. Then ask what made them so. It is never the outline alone.',
    },
    {
      title: 'Closing',
      minutes: 5,
      slides: [11],
      notes:
        'Ask for one rule that students would give to people who draw lines. Note that real rules can pull against each other.',
    },
  ],
  slides: [
    {
      view: SHAPE_2011,
      hide: ['values', 'legend', 'names'],
      title: 'A line on the ground',
      text: 'This is the 34th district as it was drawn in 2011. Nobody painted the line on the street. Yet it decides who can vote for whom.',
      question: 'How many people do you think live inside?',
      notes: 'Take guesses. A seat in the House stands for far more people than most students think.',
    },
    {
      view: PEOPLE_2011,
      title: 'People inside the old lines',
      text: 'The census of 2020 counted [[703,630|plan-people 2011]] people inside the lines of 2011. They lived on [[124.2|plan-area 2011]] square kilometers.',
      question: 'Which places hold the most people?',
      notes:
        'Westlake with [[104,435|people population census-2020 2011 westlake]] people and Koreatown with [[103,584|people population census-2020 2011 koreatown]]. Which of the two holds more can’t be told: their lines cut census block groups, whose people are divided.',
    },
    {
      view: '?m=population_change',
      title: 'Why draw again?',
      text: 'Once in a decade everybody is counted. Some places have grown, others have lost people. Each district must hold nearly the same number. So the lines are drawn again.',
      question: 'Which parts of the district grew? Which lost people?',
      notes:
        'The map shows change from 2010 to 2020. Growth was largest in [[Downtown|highest: people population_change census-2010-2020 2011 ; 5000]] among places with at least 5,000 people.',
    },
    {
      view: PEOPLE_2021,
      title: 'People inside the new lines',
      text: 'Inside the lines of 2021 there are [[758,454|plan-people 2021]] people. That is [[54,824|minus: plan-people 2021 ; plan-people 2011]] more than inside the old ones.',
      question: 'The dotted line is the old plan. Where do the two part?',
      notes: 'Let students trace both lines on the board. They part most clearly in the southeast and along the west.',
    },
    {
      view: '?m=population&p=2021&n=east-los-angeles',
      title: 'Moved in',
      text: '[[109,424|gained people]] people were moved into the district. Most of them, [[94,962|gained people east-los-angeles]], live in East Los Angeles.',
      question: 'What share of East Los Angeles was in the district before?',
      notes:
        '[[23,151|kept people east-los-angeles]] of today’s [[118,113|people population census-2020 2021 east-los-angeles]], or [[19.6%|percent-of: kept people east-los-angeles ; people population census-2020 2021 east-los-angeles]]. It makes up [[86.8%|percent-of: gained people east-los-angeles ; gained people]] of all the people moved in.',
      annotation: { kind: 'ring', at: [-118.16, 34.03], radius: 2.6, text: 'East Los Angeles' },
    },
    {
      view: '?m=population&n=downtown,harvard-heights,larchmont',
      title: 'Moved out',
      text: '[[54,600|lost people]] people were moved out. [[26,738|lost people downtown]] of them live Downtown, [[10,871|lost people harvard-heights]] in Harvard Heights and [[6,689|lost people larchmont]] in Larchmont.',
      question: 'Which of these places was moved out as a whole?',
      notes:
        '[[Larchmont|most-lost 3]]: of its people who were inside, [[0|kept people larchmont]] stayed. Downtown was split: [[40,168|kept people downtown]] people stayed.',
    },
    {
      view: '?m=latino_share&p=2021',
      title: 'A new mix of people',
      text: 'New lines bring a new mix of voters. By the census of 2020, [[59.1%|people latino_share census-2020 2011]] of the people inside the old lines were Latino, and [[65.3%|people latino_share census-2020 2021]] inside the new ones.',
      question: 'Did anybody move house for this to happen?',
      notes:
        'Nobody did: the same people were counted, only the line is another. [[649,030|kept people]] people are in both plans, which is [[92.2%|percent-of: kept people ; plan-people 2011]] of the old district.',
    },
    {
      view: '?m=population&o=plan-2011,plan-2021',
      hide: ['values', 'names'],
      title: 'How round is it?',
      text: 'Compactness says how round and smooth a shape is. A circle scores one. By one measure the old lines score [[0.28|compact 2011 polsbyPopper]] and the new ones [[0.22|compact 2021 polsbyPopper]].',
      question: 'Which outline is more ragged? Does the number agree with your eye?',
      notes:
        'This is the Polsby-Popper measure. Reock: [[0.50|compact 2011 reock]] and [[0.40|compact 2021 reock]]. Share of the hull: [[0.73|compact 2011 convexHull]] and [[0.68|compact 2021 convexHull]]. All are taken at equal detail of the lines, since more detail alone makes a line longer.',
    },
    {
      view: PEOPLE_2011,
      title: 'What the number leaves out',
      text: 'A shape can be ragged since it follows a river, a freeway or the edge of a city. A round shape can still split a neighborhood in two. The number knows nothing of the people inside.',
      question: 'Find a place where the line follows something real.',
      notes: 'Freeways are drawn on this map. Ask who gains if a place is kept whole, and who gains if it is split.',
    },
    {
      view: '?e=2024-11-general&u=neighborhood',
      title: 'Votes inside new lines',
      text: 'These are the votes of 2024, the first race here for which we can map the new lines. Gomez won by [[11.3|certified-lead 2024-11-general]] points. In 2020, inside the old lines, he had won by [[6.0|certified-lead 2020-11-general]].',
      question: 'Can we say that voters changed their minds? Why not?',
      notes:
        'The electorate is another one: places came in and went out, others came to vote, and years went by. In East Los Angeles, mostly new, the lead was [[34.8|lead 2024-11-general east-los-angeles]] points.',
    },
    {
      view: '?m=population&p=2021&o=plan-2011,plan-2021',
      title: 'Back to our question',
      text: 'Lines must be drawn by someone, by some rule. A shape tells a part of the story. The people inside tell the rest.',
      question: 'Who decides where a district ends, and how can we tell if its lines are fair?',
      notes:
        'The Citizens Redistricting Commission drew the plan of 2021. Who draws can change: in November 2025 voters decided on Proposition 50, about new lines for Congress. In this district [[87.0%|share 2025-11-special yes]] of the votes were yes. Good answers name a rule, a number and something that the number leaves out.',
    },
  ],
  words: [
    { word: 'census', meaning: 'a count of all people, made once in a decade' },
    { word: 'district', meaning: 'the area whose voters choose one member of the House' },
    { word: 'plan', meaning: 'a set of district lines' },
    { word: 'redistricting', meaning: 'drawing district lines again' },
    { word: 'compactness', meaning: 'how round and smooth a shape is' },
  ],
  questions: [
    {
      ask: 'How many people live inside the lines of 2011, and how many inside those of 2021? Which is larger, and by how much?',
      view: PEOPLE_2021,
      locked: false,
      lines: 2,
      answer:
        '[[703,630|plan-people 2011]] and [[758,454|plan-people 2021]]; the plan of 2021 by [[54,824|minus: plan-people 2021 ; plan-people 2011]].',
    },
    {
      ask: 'Which place brought the most people into the district? Which lost the most people from it?',
      view: PEOPLE_2021,
      locked: false,
      lines: 2,
      answer:
        'In: [[East Los Angeles|most-gained 1]], [[94,962|gained people east-los-angeles]] people. Out: [[Downtown|most-lost 1]], [[26,738|lost people downtown]] people.',
    },
    {
      ask: 'Find a place that is in both plans as a whole, and one that was split by the new line.',
      view: '?m=population&o=plan-2011,plan-2021',
      locked: true,
      lines: 3,
      answer:
        'As a whole in both, for example: Chinatown ([[15,392|kept people chinatown]] people kept) and Mount Washington ([[12,528|kept people mount-washington]]). Split, for example: Downtown, where [[40,168|kept people downtown]] people stayed and [[26,738|lost people downtown]] went out, and Harvard Heights, where [[7,285|kept people harvard-heights]] stayed and [[10,871|lost people harvard-heights]] went out.',
    },
    {
      ask: 'The share of Latino residents is [[higher|pick: people latino_share census-2020 2021 ; people latino_share census-2020 2011 ; higher/lower]] inside the new lines. How did this come about? Use one place in your answer.',
      view: '?m=latino_share&p=2021&n=east-los-angeles',
      locked: false,
      lines: 3,
      answer:
        'It went from [[59.1%|people latino_share census-2020 2011]] to [[65.3%|people latino_share census-2020 2021]] because other places are inside now. The part of East Los Angeles inside the new lines is [[95.0%|people latino_share census-2020 2021 east-los-angeles]] Latino. No one had to move.',
    },
    {
      ask: 'By one measure of compactness the old lines score [[0.28|compact 2011 polsbyPopper]] and the new ones [[0.22|compact 2021 polsbyPopper]]. What does this tell you? What does it not tell you?',
      view: '?m=population&o=plan-2011,plan-2021',
      locked: false,
      lines: 4,
      answer:
        'The new outline is longer for its area, so it is a little more ragged: [[86.6|compact 2021 perimeterKm]] kilometers around, against [[75.3|compact 2011 perimeterKm]]. It does not tell who lives inside, whether places were kept whole, or whether the lines are fair.',
    },
  ],
  extension:
    'Open the page “How the lines moved in 2021” in this atlas and look at its small maps. Where was the district of this number before 2012? Write a short letter to the people who draw the next lines: name one place that should stay whole, and give your reasons.',
  printed: {
    view: PEOPLE_2021,
    caption: 'People in each neighborhood’s part inside the lines of 2021, census of 2020',
  },
  cautions: [
    'The outline of 2021 at hand is drawn for maps of the whole country. Its people come to [[758,454|plan-people 2021]]; the plan itself was drawn for a little more.',
    'No census blocks are at hand: people are divided by block groups. Strips along a line shared by both plans hold a few hundred people and may be nothing but two drawings of one line.',
    'The lines in use in 2026 hold the same census blocks as those of 2021, by a comparison of the official files that was read here, not made again.',
    '“Latino” is what people wrote on the census form. It does not tell how they vote, nor if they can.',
  ],
  sources: [
    'county-district-2011',
    'census-district-2021',
    'census-2020-population-points',
    'census-2020-block-groups',
    'census-2020-pl',
    'results-2024-11-general',
    'results-2025-11-special',
    'certified-totals',
    'latimes-neighborhoods',
  ],
};
