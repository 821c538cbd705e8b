/** Lesson 2: final elections between two of one party, who led where, and who left the contest blank. */
import type { Lesson } from '@/lib/lessons/lesson';
import { STANDARDS } from '@/lib/lessons/standards';

const BLANK_2020 = '?m=roll-off&u=neighborhood';

export const oneParty: Lesson = {
  slug: 'one-party-every-november',
  title: 'One party, every November',
  question: 'How do people choose when both names on the ballot belong to the same party?',
  summary:
    'In [[2014, 2016, 2017, 2020, 2022, and 2024|same-party DEM]] the last two candidates for this seat were both Democrats. Students compare maps of these races, and then look for the ballots that left the contest blank.',
  goals: [
    'Explain how the top-two rule can put two people of one party on the November ballot.',
    'Compare maps of several elections and say what stayed the same and what changed.',
    'Define roll-off and read a map of it, with care about causes.',
  ],
  standards: [
    STANDARDS.campaigns,
    STANDARDS.turnoutAndDistricts,
    STANDARDS.participation,
    STANDARDS.placesAndPolitics,
    STANDARDS.variation,
    STANDARDS.arguments,
  ],
  steps: [
    {
      title: 'Warm-up: two names, one party',
      minutes: 5,
      slides: [1],
      notes:
        'Ask before you show: how does a party label help a voter? Write the answers down; you come back to them at the end.',
    },
    {
      title: 'A decade of races',
      minutes: 12,
      slides: [2, 3, 4, 5, 6],
      notes:
        'Move at a steady pace, about two minutes a slide. The race of 2017 was a special election in June. In 2018 the second candidate was not a Democrat: Kenneth Mejia stood for the [[Green|party 2018-11-general kenneth-mejia]] Party.',
    },
    {
      title: 'Who led where',
      minutes: 11,
      slides: [7, 8],
      notes:
        'Students answer questions 1 to 3. District lines changed between 2020 and 2024, and of the votes of 2024 [[89.0%|placed-share 2024-11-general]] could be placed in a neighborhood. So compare who led, and leave small changes in a lead alone.',
    },
    {
      title: 'The blank line',
      minutes: 12,
      slides: [9, 10],
      notes:
        'Roll-off counts ballots without a valid vote in this contest: left blank, or marked for too many. It is not the same as staying at home. Let students offer reasons, then ask for each one: what would we need to know to test it?',
    },
    {
      title: 'Closing',
      minutes: 5,
      slides: [11],
      notes: 'Go back to the list from the warm-up. Which kinds of help were still there without a party label?',
    },
  ],
  slides: [
    {
      view: '?e=2024-11-general&u=neighborhood',
      hide: ['values', 'legend', 'party'],
      title: 'Two names, one party',
      text: 'In California the top two from the primary go on to November, whatever their party. In this district the last two were both Democrats in [[2014, 2016, 2017, 2020, 2022, and 2024|same-party DEM]].',
      question: 'How does a party name help you to choose? What else could help?',
      notes: 'Keep the list on the board.',
    },
    {
      view: '?e=2014-11-general&u=neighborhood',
      title: '2014: Becerra and Edwards',
      text: 'Xavier Becerra held the seat. Adrienne Nicole Edwards ran against him. Becerra won [[72.5%|share 2014-11-general xavier-becerra]] of the votes.',
      question: 'Is there a place where the lead was small?',
      notes:
        'The smallest lead in a place with at least 500 votes was in [[Downtown|lowest: lead 2014-11-general ; 500]]: [[10.9|lowest-value: lead 2014-11-general ; 500]] points.',
    },
    {
      view: '?e=2016-11-general&u=neighborhood',
      title: '2016: the same two again',
      text: 'Two years later Becerra won [[77.2%|share 2016-11-general xavier-becerra]] and Edwards won [[22.8%|share 2016-11-general adrienne-edwards]].',
      question: 'Compare with 2014. What stayed the same?',
      notes:
        'Becerra’s lead was clear in [[20|led-clear 2014-11-general xavier-becerra]] of [[24|places 2014-11-general]] places in 2014, and in [[22|led-clear 2016-11-general xavier-becerra]] of [[24|places 2016-11-general]] in 2016. In the others few people voted: [[Adams-Normandie, Arlington Heights, Elysian Park, and Silver Lake|open-by 2014-11-general]] in 2014, [[Adams-Normandie and Silver Lake|open-by 2016-11-general]] in 2016.',
    },
    {
      view: '?e=2017-06-special-runoff&u=neighborhood',
      title: '2017: Gomez and Ahn',
      text: 'The seat was empty. Jimmy Gomez won [[59.2%|certified-share 2017-06-special-runoff jimmy-gomez]], Robert Lee Ahn [[40.8%|certified-share 2017-06-special-runoff robert-lee-ahn]].',
      question: 'Here the map has two colors. Where is the line between them?',
      notes: 'Lesson 1 tells this race in full.',
    },
    {
      view: '?u=neighborhood',
      title: '2020: Gomez and Kim',
      text: 'Now Gomez held the seat and David Kim ran against him. Gomez won [[53.0%|certified-share 2020-11-general jimmy-gomez]], Kim [[47.0%|certified-share 2020-11-general david-kim]].\n\nGomez clearly led in [[11|led-clear 2020-11-general jimmy-gomez]] neighborhoods and Kim in [[6|led-clear 2020-11-general david-kim]]. In [[7|open 2020-11-general]] more it is too close to call, or too few people voted.',
      question: 'What decides a race: how many places you lead in, or something else?',
      notes:
        'In [[Arlington Heights, East Hollywood, Echo Park, Harvard Heights, and Windsor Square|but-not-list: led-by 2020-11-general david-kim ; led-clear-by 2020-11-general david-kim]] Kim has more votes on the map, but his lead is within the error of dividing precincts. The places that Gomez carried hold [[57.5%|carried 2020-11-general jimmy-gomez]] of the votes on the map, those that Kim carried [[35.6%|carried 2020-11-general david-kim]]. Places are not votes: what counts is how many voters live there and how large the lead is.',
    },
    {
      view: '?e=2022-11-general',
      title: '2022: only the total is known',
      text: 'The same two met again, inside new lines. Gomez had [[62,244|certified 2022-11-general jimmy-gomez]] votes and Kim [[59,223|certified 2022-11-general david-kim]]. The gap was [[3,021|certified-lead-votes 2022-11-general]] votes.',
      question: 'The map is empty. What can we still say? What can we not say?',
      notes:
        'No returns by precinct of this race are at hand. We can say who won and by how much, [[2.5|certified-lead 2022-11-general]] points. We can’t say where.',
    },
    {
      view: '?e=2024-11-general&u=neighborhood',
      title: '2024: a third time',
      text: 'Gomez won [[55.6%|certified-share 2024-11-general jimmy-gomez]], Kim [[44.4%|certified-share 2024-11-general david-kim]].',
      question: 'Find a place that each of them clearly led in both 2020 and 2024.',
      notes:
        'Kim, beyond the error both times: [[Downtown and Koreatown|both-list: led-clear-by 2020-11-general david-kim ; led-clear-by 2024-11-general david-kim]]. Gomez: [[Boyle Heights, Cypress Park, Eagle Rock, East Los Angeles, El Sereno, Glassell Park, Highland Park, Lincoln Heights, Montecito Heights, and Mount Washington|both-list: led-clear-by 2020-11-general jimmy-gomez ; led-clear-by 2024-11-general jimmy-gomez]]. In Westlake the votes of 2024 are [[1.2|lead 2024-11-general westlake]] points apart, range [[−3.3|lead-low 2024-11-general westlake]] to [[5.8|lead-high 2024-11-general westlake]]: too close to call.',
    },
    {
      view: '?c=president&u=neighborhood',
      title: 'The same ballots, another contest',
      text: 'These are the votes for president on the same ballots in 2020. Here party names differed. The lead was [[63.9|lead 2020-11-general/president]] points. In the House race it was [[6.0|lead 2020-11-general]].',
      question: 'Why do the same voters make two such different maps?',
      notes:
        'With a party label most places here lean one way. Without that guide, other things sort the voters: name, place, issues, who came to the door. The map can’t say which.',
    },
    {
      view: BLANK_2020,
      title: 'Ballots that skip the race',
      text: 'In 2020, [[38,860|blank 2020-11-general]] ballots held no valid vote for the House. That is [[15.9%|roll-off 2020-11-general]] of all ballots. For president it was [[1.7%|roll-off 2020-11-general/president]]. We call this roll-off.',
      question: 'Name a place where many ballots skipped the race, and one where few did.',
      notes:
        'For example Downtown with [[19.2%|roll-off 2020-11-general downtown]] and Boyle Heights with [[12.8%|roll-off 2020-11-general boyle-heights]]. Among places with at least 5,000 votes it runs from [[12.8%|lowest-value: roll-off 2020-11-general ; 5000]] to [[19.2%|highest-value: roll-off 2020-11-general ; 5000]]. Do not name one place as the very first or last: how far these shares are off was not measured.',
    },
    {
      view: '?e=2018-11-general&m=roll-off&u=neighborhood',
      title: 'A year with two parties',
      text: 'In 2018 a Democrat met a [[Green|party 2018-11-general kenneth-mejia]]. That time [[8.9%|roll-off 2018-11-general]] skipped the race. With two Democrats it was [[16.5%|roll-off 2016-11-general]] in 2016, [[15.9%|roll-off 2020-11-general]] in 2020 and [[13.4%|roll-off 2024-11-general]] in 2024.',
      question: 'Is this proof that two names of one party make people skip? What else differed?',
      notes:
        'It fits the idea; it does not prove it. The years differ in the candidates, in what else was on the ballot and in who came to vote.',
    },
    {
      view: '?u=neighborhood',
      title: 'Back to our question',
      text: 'Some voters had no party to guide them and chose all the same. Some left the line blank.',
      question: 'How do people choose when both names on the ballot belong to the same party?',
      notes: 'Good answers use one map and one number, and say what the map can’t tell.',
    },
  ],
  words: [
    {
      word: 'top-two primary',
      meaning: 'a first round in which the two with the most votes go on, whatever their party',
    },
    { word: 'contest', meaning: 'one choice on a ballot, such as the race for the House' },
    { word: 'roll-off', meaning: 'the share of ballots with no valid vote in a contest' },
    { word: 'lead', meaning: 'how far first place is ahead of second, in points of a hundred' },
    { word: 'incumbent', meaning: 'the person who holds the seat now' },
  ],
  questions: [
    {
      ask: 'In how many neighborhoods did Gomez clearly lead in 2020, and in how many did Kim? By how many votes did Gomez win? Why do places not decide?',
      view: '?u=neighborhood',
      locked: true,
      lines: 3,
      answer:
        'Gomez in [[11|led-clear 2020-11-general jimmy-gomez]] and Kim in [[6|led-clear 2020-11-general david-kim]]. In [[7|open 2020-11-general]], [[Adams-Normandie, Arlington Heights, East Hollywood, Echo Park, Harvard Heights, Silver Lake, and Windsor Square|open-by 2020-11-general]], the lead is smaller than its error, or too few votes are counted to say. Gomez won with [[108,792|certified 2020-11-general jimmy-gomez]] votes to [[96,554|certified 2020-11-general david-kim]], by [[12,238|certified-lead-votes 2020-11-general]]. Places differ in how many people vote and in how large the lead is; votes decide, not places.',
    },
    {
      ask: 'Where did each candidate have the largest share in 2020, as far as can be told? Look only at places with at least a thousand votes.',
      view: '?m=share-david-kim&u=neighborhood',
      locked: true,
      lines: 2,
      answer:
        'Kim: [[Koreatown|highest: share 2020-11-general david-kim ; 1000]] with [[60.8%|highest-value: share 2020-11-general david-kim ; 1000]]. Gomez: [[East Los Angeles|highest: share 2020-11-general jimmy-gomez ; 1000]] with [[70.0%|highest-value: share 2020-11-general jimmy-gomez ; 1000]].',
    },
    {
      ask: 'Compare the map of the runoff in June 2017 with that of 2020. Name two places where Ahn clearly led in 2017 and Kim in 2020. What does this not tell us?',
      view: '?e=2017-06-special-runoff&u=neighborhood',
      locked: false,
      lines: 3,
      answer:
        'Any two of [[Downtown, Koreatown, and Westlake|both-list: led-clear-by 2017-06-special-runoff robert-lee-ahn ; led-clear-by 2020-11-general david-kim]]. It does not tell us that the same people voted, nor why they chose as they did. In 2020 far [[more|pick: cast 2020-11-general ; cast 2017-06-special-runoff ; more/fewer]] people voted.',
    },
    {
      ask: 'What share of ballots skipped the House race in Downtown in 2020? What share skipped the race for president there?',
      view: '?m=roll-off&u=neighborhood&n=downtown',
      locked: false,
      lines: 2,
      answer:
        'House: [[19.2%|roll-off 2020-11-general downtown]]. President: [[1.9%|roll-off 2020-11-general/president downtown]].',
    },
    {
      ask: 'Roll-off was [[lower|pick: roll-off 2018-11-general ; roll-off 2024-11-general ; higher/lower]] in 2018 than in 2016, 2020 and 2024. Give one reason that could explain it, and one fact you would need to test that reason.',
      view: '?e=2018-11-general&m=roll-off&u=neighborhood',
      locked: false,
      lines: 4,
      answer:
        'Roll-off was [[8.9%|roll-off 2018-11-general]] in 2018, against [[16.5%|roll-off 2016-11-general]], [[15.9%|roll-off 2020-11-general]] and [[13.4%|roll-off 2024-11-general]]. A fair reason: in 2018 the party names differed and gave voters a guide. Other reasons count if they name a way to test them, such as roll-off in the same year in another district, or in other contests on the same ballot.',
    },
  ],
  extension:
    'In 2016 the race for the U.S. Senate was also between two Democrats. Open that contest on the map and find its roll-off. Is it higher or lower than in the House race? Write down what this does to your idea of why people skip a race.',
  printed: { view: BLANK_2020, caption: 'Share of ballots without a valid vote for the House, November 2020' },
  cautions: [
    'For the extension: roll-off in the Senate race of 2016 was [[10.2%|roll-off 2016-11-general/us-senate]], in the House race [[16.5%|roll-off 2016-11-general]].',
    'No returns by precinct are at hand for 2022, and no count of ballots for November 2014 and 2017: there is no roll-off for these years.',
    'The returns by precinct lack two votes for each candidate in 2020 and a few in 2024. District totals here are the certified ones; figures by place and roll-off come from the precincts.',
    'Neighborhood figures divide precincts by where people live. In 2020 the leader’s share may be off by [[0.9|share-error 2020-11-general koreatown]] points in Koreatown, and by up to [[6.1|highest-value: share-error 2020-11-general ; 500]] among places with at least 500 votes (90% intervals).',
  ],
  sources: [
    'results-2014-11-general',
    'results-2016-11-general',
    'results-2017-06-special-runoff',
    'results-2018-11-general',
    'results-2020-11-general',
    'results-2024-11-general',
    'certified-totals',
    'latimes-neighborhoods',
  ],
};
