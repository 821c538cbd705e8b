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
        'Each color is the candidate who led there. Gomez led in [[11|led-clear 2017-04-special-primary jimmy-gomez]] neighborhoods and Ahn in [[10|led-clear 2017-04-special-primary robert-lee-ahn]]. Leading means having the most votes; it does not mean more than half.',
    },
    {
      view: '?e=2017-04-special-primary&m=share-maria-cabildo&u=neighborhood',
      title: 'The one who came third',
      text: 'Maria Cabildo came third with [[4,259|votes 2017-04-special-primary maria-cabildo]] votes, or [[10.1%|share 2017-04-special-primary maria-cabildo]]. Under the top-two rule, third place is the end of the road.',
      question: 'Where was her share the largest?',
      notes:
        'Her largest share, among places with at least 100 votes, was in [[Mount Washington|highest: share 2017-04-special-primary maria-cabildo ; 100]]: [[17.7%|highest-value: share 2017-04-special-primary maria-cabildo ; 100]].',
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
      text: 'Gomez led in [[12|led-clear 2017-06-special-runoff jimmy-gomez]] neighborhoods, Ahn in [[8|led-clear 2017-06-special-runoff robert-lee-ahn]].',
      question: 'Describe the pattern in one sentence. Use the words east and west.',
      notes:
        'Ahn led in [[Arlington Heights, Downtown, East Hollywood, Harvard Heights, Koreatown, Larchmont, Westlake, and Windsor Square|led-clear-by 2017-06-special-runoff robert-lee-ahn]]. The lead in [[Chinatown|lowest: lead 2017-06-special-runoff ; 100]] was the smallest of all places with at least 100 votes: [[0.6|lead 2017-06-special-runoff chinatown]] points.',
    },
    {
      view: '?e=2017-06-special-runoff&u=neighborhood&n=koreatown,boyle-heights',
      title: 'Two places side by side',
      text: 'Koreatown and Boyle Heights are both in the district. They voted in very different ways.',
      question: 'In which of the two did more people vote? In which was the lead larger?',
      notes:
        'Koreatown: [[5,457|cast 2017-06-special-runoff koreatown]] votes, Ahn ahead by [[34.2|lead 2017-06-special-runoff koreatown]] points. Boyle Heights: [[2,806|cast 2017-06-special-runoff boyle-heights]] votes, Gomez ahead by [[68.4|lead 2017-06-special-runoff boyle-heights]] points.',
    },
    {
      view: RUNOFF,
      title: 'Land does not vote',
      text: 'Each circle is a precinct. The bigger the circle, the more votes were cast there. A large area with small circles had few voters.',
      question: 'Find a large area with small circles. What does its color hide?',
      notes:
        'The place with the most votes was [[Koreatown|highest: cast 2017-06-special-runoff]], then [[Westlake|highest: cast 2017-06-special-runoff ; 0 ; 2]]. The runoff drew [[21.0%|percent-of: cast 2017-06-special-runoff ; cast 2020-11-general]] of the votes that the House race drew in November 2020.',
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
      ask: 'Use the map of the runoff. Name two neighborhoods where Ahn led and two where Gomez led.',
      view: '?e=2017-06-special-runoff&u=neighborhood',
      locked: true,
      lines: 3,
      answer:
        'Ahn: any of [[Arlington Heights, Downtown, East Hollywood, Harvard Heights, Koreatown, Larchmont, Westlake, and Windsor Square|led-clear-by 2017-06-special-runoff robert-lee-ahn]]. Gomez: any of [[Boyle Heights, Cypress Park, Eagle Rock, East Los Angeles, Echo Park, El Sereno, Glassell Park, Highland Park, Lincoln Heights, Montecito Heights, Mount Washington, and Pico-Union|led-clear-by 2017-06-special-runoff jimmy-gomez]].',
    },
    {
      ask: 'One neighborhood was led by Ahn in April and by Gomez in June. Find it. How large was the lead each time?',
      view: '?e=2017-06-special-runoff&u=neighborhood',
      locked: false,
      lines: 2,
      answer:
        '[[Pico-Union|but-not-list: led-by 2017-04-special-primary robert-lee-ahn ; led-by 2017-06-special-runoff robert-lee-ahn]]. In April [[Ahn|leader 2017-04-special-primary pico-union]] led by [[10.0|lead 2017-04-special-primary pico-union]] points, in June [[Gomez|leader 2017-06-special-runoff pico-union]] by [[9.9|lead 2017-06-special-runoff pico-union]].',
    },
    {
      ask: 'Select Koreatown and Boyle Heights. How many votes were cast in each? By how many points did the leader lead?',
      view: '?e=2017-06-special-runoff&u=neighborhood&n=koreatown,boyle-heights',
      locked: true,
      lines: 3,
      answer:
        'Koreatown [[5,457|cast 2017-06-special-runoff koreatown]] votes, [[Ahn|leader 2017-06-special-runoff koreatown]] by [[34.2|lead 2017-06-special-runoff koreatown]] points. Boyle Heights [[2,806|cast 2017-06-special-runoff boyle-heights]] votes, [[Gomez|leader 2017-06-special-runoff boyle-heights]] by [[68.4|lead 2017-06-special-runoff boyle-heights]] points.',
    },
    {
      ask: 'Read the count under the map. What share of the votes could be placed in a neighborhood? Why does this matter?',
      view: RUNOFF,
      locked: true,
      lines: 3,
      answer:
        '[[36,575|placed 2017-06-special-runoff]] of [[43,179|cast 2017-06-special-runoff]] votes, or [[84.7%|placed-share 2017-06-special-runoff]]. The other votes come from precincts whose place is not known. They count in the result, but no neighborhood shows them, so a close lead in a small place is less sure than it looks.',
    },
  ],
  extension:
    'Look up how ranked-choice voting works. Then write one paragraph: how might the race of 2017 have gone under that rule? What can the votes of 2017 tell you about this, and what can they not tell you?',
  printed: {
    view: '?e=2017-06-special-runoff&u=neighborhood',
    caption: 'Who led in the runoff of June 6, 2017, and by how many points',
  },
  cautions: [
    'Neighborhood figures divide precincts by where people live. The error of this, in the leader’s share, is at most [[1.8|highest-value: split-error 2017-06-special-runoff]] points.',
    'No precinct lines of 2017 were found. [[84.7%|placed-share 2017-06-special-runoff]] of the runoff’s votes are placed in neighborhoods, and [[84.6%|placed-share 2017-04-special-primary]] of the primary’s.',
    'Some places had very few voters: Arlington Heights had [[184|cast 2017-06-special-runoff arlington-heights]] votes in the runoff.',
  ],
  sources: [
    'results-2017-04-special-primary',
    'results-2017-06-special-runoff',
    'certified-totals',
    'latimes-neighborhoods',
  ],
};
