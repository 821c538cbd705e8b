/**
 * Other names that people look for, by slug or id: nicknames, Spanish, Hangul. Names, not words of a language: they stay the same in every edition. Press and
 * government usage; of neighborhoods, Spanish renames only two.
 */
import type { CandidateId } from '@/lib/elections/catalogue';
import type { MeasureId } from '@/lib/people/measures';

/** Of neighborhoods, small places, groups and freeways. */
export const PLACE_NAMES: Readonly<Record<string, readonly string[]>> = {
  'arlington-heights': ['알링턴 하이츠'],
  'boyle-heights': ['보일하이츠'],
  chinatown: ['차이나타운'],
  'cypress-park': ['사이프레스 파크'],
  downtown: ['Downtown Los Angeles', 'DTLA', 'Centro de Los Ángeles', '다운타운', 'LA 다운타운'],
  'eagle-rock': ['이글락'],
  'east-hollywood': ['이스트 할리우드'],
  'east-los-angeles': ['East L.A.', 'Este de Los Ángeles', '이스트 로스앤젤레스', '이스트 LA'],
  'echo-park': ['에코파크'],
  'el-sereno': ['엘세레노'],
  'elysian-park': ['엘리시안 파크'],
  'elysian-valley': ['Frogtown', '엘리시안 밸리'],
  'glassell-park': ['글라셀 파크'],
  'harvard-heights': ['하버드 하이츠'],
  'highland-park': ['하이랜드파크'],
  koreatown: ['K-Town', 'Ktown', '한인타운', '코리아타운'],
  larchmont: ['라치몬트'],
  'lincoln-heights': ['링컨하이츠'],
  'montecito-heights': ['몬테시토 하이츠'],
  'mount-washington': ['마운트 워싱턴'],
  'pico-union': ['피코유니언'],
  'silver-lake': ['Silverlake', '실버레이크'],
  westlake: ['웨스트레이크'],
  'windsor-square': ['윈저 스퀘어'],
  'angelino-heights': ['Angeleno Heights'],
  'historic-filipinotown': ['Filipinotown', 'HiFi', 'Hi-Fi', '히스토릭 필리피노타운'],
  'little-tokyo': ['J-Town', '리틀도쿄'],
  'skid-row': ['Central City East'],
  'northeast-la': ['Northeast Los Angeles', 'NELA', 'LA 북동부'],
  'the-eastside': ['East Side', '이스트사이드'],
  'central-la': ['Central Los Angeles'],
  'freeway-2': ['Glendale Freeway'],
  'freeway-5': ['Golden State Freeway', 'Santa Ana Freeway'],
  'freeway-10': ['Santa Monica Freeway', 'San Bernardino Freeway'],
  'freeway-60': ['Pomona Freeway'],
  'freeway-101': ['Hollywood Freeway', 'Santa Ana Freeway'],
  'freeway-110': ['Harbor Freeway', 'Pasadena Freeway', 'Arroyo Seco Parkway'],
  'freeway-134': ['Ventura Freeway'],
  'freeway-210': ['Foothill Freeway'],
  'freeway-710': ['Long Beach Freeway'],
};

/** Spanish press adds accents, which a search does without. */
export const CANDIDATE_NAMES: Readonly<Partial<Record<CandidateId, readonly string[]>>> = {
  'jimmy-gomez': ['지미 고메즈'],
  'david-kim': ['데이비드 김', '데이빗 김'],
  'robert-lee-ahn': ['로버트 안'],
  'xavier-becerra': ['하비에르 베세라'],
  'kenneth-mejia': ['케네스 메히아'],
};

export const MEASURE_NAMES: Readonly<Partial<Record<MeasureId, readonly string[]>>> = {
  population: ['población', '인구'],
  latino_share: ['Hispanic', 'hispano', '라티노', '히스패닉'],
  asian_share: ['asiático', '아시안'],
  renter_share: ['inquilinos', 'tenants', '세입자'],
  rent_burden_share: ['carga excesiva del alquiler', '임대료 부담'],
  poverty_rate: ['tasa de pobreza', '빈곤율'],
  median_household_income: ['mediana de ingresos', '가구 중간소득'],
  uninsured_share: ['sin seguro médico', '무보험자'],
  foreign_born_share: ['immigrants', 'nacidos en el extranjero', '해외 출생자'],
};
