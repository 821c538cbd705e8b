/** How a View is presented: what an embed, a lesson link or a slide adds to it. No part of the View: two presentations of one View show the same Figure. */

/** What can be hidden, so that a class guesses first: the legend, names of neighborhoods, values (and with them the colours and who leads), parties (and colours that tell them). */
export const HIDES = ['legend', 'names', 'values', 'party'] as const;
export type Hide = (typeof HIDES)[number];
