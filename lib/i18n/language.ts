/** The languages of the atlas, by their BCP 47 tags; each has its catalogue and its formats in this folder. */
export type Language = 'en';

/** The language of the paths that name none, and of what is written for machines and developers. */
export const FIRST_LANGUAGE: Language = 'en';
