/** How the source files spell those who stand, where it is not their name as the map has it. Read when the data are built; no page carries it. */
import { CANDIDATES, type CandidateId } from './candidates';

const FURTHER: Readonly<Partial<Record<CandidateId, readonly string[]>>> = {
  'richard-aguirre': ['Richard W Aguirre'],
  'bo-ambrozewicz': ['"Bo" B Ambrozewicz'],
  'tammy-blair': ['Tammy D Blair'],
  'edmund-brown': ['Edmund G Brown'],
  'ellen-brown': ['Ellen H Brown'],
  'janel-buycks': ['Janel H Buycks'],
  'rakesh-christian': ['Rakesh K Christian'],
  'ricardo-de-la-fuente': ['Ricardo "Ricky" De La Fuente'],
  'frank-diaz': ['Frank Diaz Jr'],
  'jeffrey-drobman': ['Jeffrey H Drobman'],
  'adrienne-edwards': ['Adrienne N Edwards'],
  'melissa-garza': ['Melissa "Sharkie" Garza'],
  'patrick-gomez': ['Patrick L Gomez'],
  'jena-goodman': ['Jena F Goodman'],
  'lydia-gutierrez': ['Lydia A Gutierrez'],
  'kamala-harris': ['Kamala D Harris'],
  'b-e-manyere': ['B E Manyere'],
  'jim-mcdonnell': ['Jim Mcdonnell'],
  'william-morrison': ['William "Rodriguez" Morrison'],
  'john-perez': ['John A Perez'],
  'luis-rodriguez': ['Luis J Rodriguez'],
  'todd-rogers': ['Todd S Rogers'],
  'cindy-sheehan': ['Cindy L Sheehan'],
  'john-wong': ['John Y Wong'],
  'betty-yee': ['Betty T Yee'],
  yes: ['YES'],
  no: ['NO'],
};

/** Every spelling of a candidate in the source files, the name first. */
export function spellingsOf(id: CandidateId): readonly string[] {
  return [CANDIDATES[id].name, ...(FURTHER[id] ?? [])];
}
