/** Lesson 5: margins of error, small places, and when "higher than" may be said. */
import type { Lesson } from '@/lib/lessons/lesson';
import { STANDARDS } from '@/lib/lessons/standards';

const INCOME = '?m=median_household_income';
const RENT = '?m=rent_burden_share';
const POVERTY = '?m=poverty_rate';

export const howSure: Lesson = {
  slug: 'how-sure-are-we',
  title: 'How sure are we?',
  question: 'When is a number good enough to base a claim on?',
  summary:
    'Most figures about people come from a survey, not from a count. Students learn to read a margin of error, see what happens in small places, and test claims that one place is higher than another.',
  goals: [
    'Explain why a figure from a survey has a margin of error.',
    'Turn an estimate and its margin into a range.',
    'Test a claim that one place is higher than another, and say when it can’t be made.',
  ],
  standards: [
    STANDARDS.campaigns,
    STANDARDS.maps,
    STANDARDS.variation,
    STANDARDS.sources,
    STANDARDS.evidence,
    STANDARDS.arguments,
  ],
  steps: [
    {
      title: 'Warm-up: a bag of beans',
      minutes: 6,
      slides: [1],
      notes:
        'Bring a bag with beans of two colors, or use slips of paper. Let several students draw a handful and name the share of one color. The shares differ though the bag is the same. That is sampling error.',
    },
    {
      title: 'An estimate and its margin',
      minutes: 9,
      slides: [2, 3, 4],
      notes:
        'Practice the range until all can do it: the estimate less the margin, the estimate plus the margin. The Census Bureau’s margins are set so that in the large majority of cases the true figure is inside.',
    },
    {
      title: 'Higher than?',
      minutes: 13,
      slides: [5, 6, 7],
      notes:
        'Students work on questions 2 and 3. The quick test is whether the two ranges overlap. The exact test, which this atlas uses, compares the difference with its own margin: square both margins, add them, take the root. Two ranges can overlap a little and the difference still be real.',
    },
    {
      title: 'Small places, and votes',
      minutes: 12,
      slides: [8, 9, 10],
      notes:
        'Students work on questions 4 and 5. Hatching on the map means: too unsure to rank. Votes are counted, not sampled, but on this map they are divided among places, and that has an error of its own.',
    },
    {
      title: 'Closing',
      minutes: 5,
      slides: [11],
      notes: 'Have students rewrite one claim from a campaign or from the news with its margin.',
    },
  ],
  slides: [
    {
      view: INCOME,
      hide: ['values', 'legend'],
      title: 'Who was asked?',
      text: 'To learn what people earn, the Census Bureau does not ask everyone. It asks some, year after year, and works out the rest. That is a survey.',
      question: 'You ask some students in your school how they get there. How sure can you be about all the others?',
      notes: 'The survey is the American Community Survey. Each figure here joins several years of answers.',
    },
    {
      view: INCOME,
      title: 'An estimate with a margin',
      text: 'Half of the households in this district had less than [[$60,400|people median_household_income acs-2018-2022 2011]] a year, half had more. The margin of error is [[$1,100|moe median_household_income acs-2018-2022 2011]]. We write: [[$60,400|people median_household_income acs-2018-2022 2011]] plus or minus [[$1,100|moe median_household_income acs-2018-2022 2011]].',
      question: 'What is the lowest figure it could well be? What is the highest?',
      notes:
        'From [[$59,200|low median_household_income acs-2018-2022 2011]] to [[$61,500|high median_household_income acs-2018-2022 2011]]. The range is made from figures before rounding.',
    },
    {
      view: '?m=median_household_income&n=koreatown',
      title: 'One neighborhood',
      text: 'In Koreatown the estimate is [[$50,700|people median_household_income acs-2018-2022 2011 koreatown]], plus or minus [[$2,200|moe median_household_income acs-2018-2022 2011 koreatown]].',
      question: 'Why is the margin larger here than for the whole district?',
      notes:
        'Fewer people were asked. Koreatown has [[103,584|people population census-2020 2011 koreatown]] people, the district [[703,630|plan-people 2011]].',
    },
    {
      view: '?m=median_household_income&n=silver-lake',
      title: 'A very small place',
      text: 'Only a corner of Silver Lake is inside the old lines: [[490|people population census-2020 2011 silver-lake]] people. Its estimate is [[$78,200|people median_household_income acs-2018-2022 2011 silver-lake]], plus or minus [[$52,600|moe median_household_income acs-2018-2022 2011 silver-lake]].',
      question: 'Work out the range. What can we say about incomes there?',
      notes:
        'From [[$25,600|low median_household_income acs-2018-2022 2011 silver-lake]] to [[$130,800|high median_household_income acs-2018-2022 2011 silver-lake]]: next to nothing. The map hatches it and leaves it out of ranks.',
    },
    {
      view: '?m=median_household_income&n=eagle-rock,mount-washington',
      title: 'Is one higher? First case',
      text: 'Mount Washington: [[$117,300|people median_household_income acs-2018-2022 2011 mount-washington]], plus or minus [[$19,400|moe median_household_income acs-2018-2022 2011 mount-washington]]. Eagle Rock: [[$111,100|people median_household_income acs-2018-2022 2011 eagle-rock]], plus or minus [[$8,900|moe median_household_income acs-2018-2022 2011 eagle-rock]].',
      question: 'Can you say that incomes are higher in Mount Washington?',
      notes:
        'The difference is [[$6,200|gap median_household_income acs-2018-2022 2011 mount-washington eagle-rock]], its own margin [[$21,300|gap-moe median_household_income acs-2018-2022 2011 mount-washington eagle-rock]]. Answer: [[no|differ median_household_income acs-2018-2022 2011 mount-washington eagle-rock]]. Say “about the same, as far as we can tell”.',
    },
    {
      view: '?m=median_household_income&n=koreatown,westlake',
      title: 'Is one higher? Second case',
      text: 'Koreatown: [[$50,700|people median_household_income acs-2018-2022 2011 koreatown]], plus or minus [[$2,200|moe median_household_income acs-2018-2022 2011 koreatown]]. Westlake: [[$46,800|people median_household_income acs-2018-2022 2011 westlake]], plus or minus [[$2,000|moe median_household_income acs-2018-2022 2011 westlake]].',
      question: 'Can you say that incomes are higher in Koreatown?',
      notes:
        'The difference is [[$3,900|gap median_household_income acs-2018-2022 2011 koreatown westlake]], its own margin [[$3,000|gap-moe median_household_income acs-2018-2022 2011 koreatown westlake]]. Answer: [[yes|differ median_household_income acs-2018-2022 2011 koreatown westlake]]. The ranges overlap a little, and still the difference is beyond its margin: a good moment to show why the exact test is better than the quick one.',
    },
    {
      view: RENT,
      title: 'The trap of the top of the list',
      text: 'Which place has the largest share of renters who pay 30% of their income or more in rent? The figure at the top of the list is [[65.9%|highest-value: people rent_burden_share acs-2019-2023 2011]], that of Elysian Park. Its margin is [[10.3|moe rent_burden_share acs-2019-2023 2011 elysian-park]] points.',
      question:
        'Westlake has [[61.5%|people rent_burden_share acs-2019-2023 2011 westlake]], with a margin of [[2.5|moe rent_burden_share acs-2019-2023 2011 westlake]]. Is Elysian Park really higher?',
      notes:
        'Answer: [[no|differ rent_burden_share acs-2019-2023 2011 elysian-park westlake]], that can’t be said. That is why the headline of the map names no place. Small places often stand at the top and at the bottom of a list by chance alone.',
    },
    {
      view: '?m=rent_burden_share&u=tract',
      title: 'Zoom in, and lose your footing',
      text: 'The same question by census tract: smaller areas, fewer people asked. Of [[254|tracts rent_burden_share acs-2019-2023 2011]] tracts, [[239|tracts-hatched rent_burden_share acs-2019-2023 2011]] are hatched. By neighborhood it was [[5|hatched rent_burden_share acs-2019-2023 2011]] of [[24|known rent_burden_share acs-2019-2023 2011]].',
      question: 'More detail looks better. What did we lose?',
      notes:
        'We lost certainty. The hatched neighborhoods are [[Adams-Normandie, Elysian Park, Mount Washington, Silver Lake, and Windsor Square|hatched-list rent_burden_share acs-2019-2023 2011]].',
    },
    {
      view: '?m=population',
      title: 'A count is not a survey',
      text: 'The census tries to count everyone, so these figures have no margin of error. But a count can still miss people, and some people more than others.',
      question: 'Who might be missed when everyone is counted?',
      notes:
        'Accept what students know: people who move often, who share crowded homes, who have no home, small children. No margin does not mean no error.',
    },
    {
      view: '?u=neighborhood&n=windsor-square',
      title: 'Votes are counted, too. And yet',
      text: 'On this map Kim is ahead in Windsor Square by [[2.5|lead 2020-11-general windsor-square]] points in 2020. But precincts cross the edge of the place, so their votes were divided. The lead could well be anything from [[−6.9|lead-low 2020-11-general windsor-square]] to [[12.0|lead-high 2020-11-general windsor-square]] points. Below zero means that Gomez was ahead.',
      question: 'Who led in Windsor Square? How sure are you?',
      notes:
        'Nobody can say: the range holds zero, so the map draws thin stripes over the place and counts it for neither. In [[6|led-clear 2020-11-general david-kim]] of the [[11|led 2020-11-general david-kim]] places where Kim is ahead on the map, and in [[11|led-clear 2020-11-general jimmy-gomez]] of the [[13|led 2020-11-general jimmy-gomez]] where Gomez is, the lead is clear. The range is a 90% interval.',
    },
    {
      view: POVERTY,
      title: 'Back to our question',
      text: 'A figure without its margin is half of a figure. With the margin you know which claims it can carry.',
      question: 'When is a number good enough to base a claim on?',
      notes:
        'Good answers say: it depends on the claim. A wide margin can be fine for a rough claim, and a narrow one too wide for a fine claim.',
    },
  ],
  words: [
    { word: 'survey', meaning: 'questions asked of some people to learn about all' },
    { word: 'estimate', meaning: 'a best guess made from a survey' },
    { word: 'margin of error', meaning: 'how far the estimate may well be from the truth, up or down' },
    { word: 'median', meaning: 'the middle value: half are below it, half above' },
    { word: 'census tract', meaning: 'a small area that the Census Bureau uses' },
  ],
  questions: [
    {
      ask: 'Write the range for household income in Koreatown: the lowest and the highest figure it could well be.',
      view: '?m=median_household_income&n=koreatown',
      locked: true,
      lines: 2,
      answer:
        'From [[$48,400|low median_household_income acs-2018-2022 2011 koreatown]] to [[$52,900|high median_household_income acs-2018-2022 2011 koreatown]], that is [[$50,700|people median_household_income acs-2018-2022 2011 koreatown]] plus or minus [[$2,200|moe median_household_income acs-2018-2022 2011 koreatown]]. (A hundred dollars more or less is rounding.)',
    },
    {
      ask: 'Compare Koreatown and Boyle Heights. Can you say that household income is higher in one of them? Show how you know.',
      view: '?m=median_household_income&n=koreatown,boyle-heights',
      locked: true,
      lines: 3,
      answer:
        'The answer is [[no|differ median_household_income acs-2018-2022 2011 koreatown boyle-heights]]. Boyle Heights has [[$53,800|people median_household_income acs-2018-2022 2011 boyle-heights]], plus or minus [[$3,400|moe median_household_income acs-2018-2022 2011 boyle-heights]]. The difference is [[$3,200|gap median_household_income acs-2018-2022 2011 koreatown boyle-heights]], its own margin [[$4,100|gap-moe median_household_income acs-2018-2022 2011 koreatown boyle-heights]].',
    },
    {
      ask: 'A headline says: “More poverty in Westlake than in Koreatown.” Check it with the map. Is it sound?',
      view: '?m=poverty_rate&n=koreatown,westlake',
      locked: true,
      lines: 3,
      answer:
        'The answer is [[yes|differ poverty_rate acs-2018-2022 2011 westlake koreatown]]. Westlake [[29.0%|people poverty_rate acs-2018-2022 2011 westlake]], margin [[1.9|moe poverty_rate acs-2018-2022 2011 westlake]]; Koreatown [[21.9%|people poverty_rate acs-2018-2022 2011 koreatown]], margin [[1.7|moe poverty_rate acs-2018-2022 2011 koreatown]]. The difference is [[7.1|gap poverty_rate acs-2018-2022 2011 westlake koreatown]] points, its own margin [[2.5|gap-moe poverty_rate acs-2018-2022 2011 westlake koreatown]].',
    },
    {
      ask: 'A second headline says: “Nowhere do more renters pay 30% of their income or more than in Elysian Park.” Check it with the map. What would you write instead?',
      view: '?m=rent_burden_share&n=elysian-park,westlake',
      locked: true,
      lines: 3,
      answer:
        'The claim can’t be made. Elysian Park: [[65.9%|people rent_burden_share acs-2019-2023 2011 elysian-park]], margin [[10.3|moe rent_burden_share acs-2019-2023 2011 elysian-park]] points, and hatched. Its difference from Westlake is [[4.4|gap rent_burden_share acs-2019-2023 2011 elysian-park westlake]] points with a margin of [[10.6|gap-moe rent_burden_share acs-2019-2023 2011 elysian-park westlake]]. Better: “In Elysian Park, as in several other places, more than half of renters pay 30% of their income or more.”',
    },
    {
      ask: 'How many neighborhoods are hatched on the map of household income? What do they have in common?',
      view: INCOME,
      locked: true,
      lines: 2,
      answer:
        '[[2|hatched median_household_income acs-2018-2022 2011]]: [[Adams-Normandie and Silver Lake|hatched-list median_household_income acs-2018-2022 2011]]. Only small parts of them are inside the lines of 2011: [[238|people population census-2020 2011 adams-normandie]] and [[490|people population census-2020 2011 silver-lake]] people.',
    },
  ],
  extension:
    'Run a survey in your school with one question and two answers. Ask two groups of different size. Work out the share in each group and compare. Then ask everyone, if you can. Which group was nearer to the truth?',
  printed: { view: RENT, caption: 'Share of renters who pay 30% of their income or more in rent, 2019 to 2023' },
  cautions: [
    'Margins here are the Census Bureau’s 90% margins, carried through sums and shares by its own formulas. They hold sampling error only.',
    'Neighborhood figures are put together from census tracts. Where a tract is cut by a line, its people are divided, and that adds an error that the margin does not hold.',
    'The range of an estimate is made before rounding, so that it may differ by a hundred dollars from what students get with rounded figures.',
  ],
  sources: [
    'acs-2018-2022-s1901',
    'acs-2018-2022-s1701',
    'acs-b25070',
    'census-2020-population-points',
    'results-2020-11-general',
    'latimes-neighborhoods',
  ],
};
