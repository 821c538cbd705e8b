/** Every source file that the pipeline reads: what it is, where it came from, under which terms. Packs and downloads cite these ids. */
import type { SourceEntry } from '@/lib/packs/schema';

const NONE_STATED = 'none stated; public records';
const PUBLIC_DOMAIN = 'public domain (U.S. Government work)';
const LATIMES = 'unverified: no licence in the repository; the site used a Creative Commons non-commercial share-alike licence. Credit “Los Angeles Times Mapping L.A.”';

const ENTRIES = [
  // District lines and neighborhoods
  { id: 'county-district-2011', name: 'CA-34 as drawn in 2011, Los Angeles County GIS political boundaries', where: 'hackforla/district-files @25439e5', version: '25439e5', licence: 'Los Angeles County GIS terms (informational use)', note: 'boundaries/ca34_2013_2022.geojson' },
  { id: 'census-district-2021', name: 'CA-34 as drawn in 2021, Census cartographic boundary file 1:500,000', where: 'JeffreyBLewis/congressional-district-boundaries @ad4ea39', version: 'ad4ea39', licence: PUBLIC_DOMAIN, note: 'boundaries/ca34_2023_2026.geojson; generalised: where both plans share a line the median offset is 4 m, the 90th percentile about 50 m' },
  { id: 'latimes-neighborhoods', name: 'Los Angeles Times Mapping L.A. neighborhoods, version 6', where: 'datadesk/boundaries.latimes.com @1eaeafa', version: '1eaeafa', licence: LATIMES, note: 'boundaries/neighborhoods_latimes_ca34.geojson and neighborhoods_latimes_mappingla_v6_all.geojson' },
  { id: 'county-statistical-areas-2018', name: 'Los Angeles County Countywide Statistical Areas, 2018', where: 'ryanvmenezes/covid-los-angeles @2f4cd60', version: '2f4cd60', licence: NONE_STATED, note: 'boundaries/csa_2018_la_county.geojson; Little Bangladesh is drawn far larger than its designation' },
  { id: 'small-places', name: 'Small places composed from statistical areas, business districts, councils and parks', where: 'composed for this project from several City and County layers', version: '2025', licence: NONE_STATED, note: 'boundaries/small_places.geojson; coarse' },
  // Precincts
  { id: 'county-2018-november-precincts', name: 'Precincts of November 2018, Los Angeles County Registrar-Recorder/County Clerk', where: 'datadesk/la-county-election-precincts-2018 @8573944', version: '8573944', licence: 'MIT', note: 'precincts/la2018_general_precincts_bbox.geojson' },
  { id: 'county-2018-june-precincts', name: 'Precincts of June 2018, Los Angeles County Registrar-Recorder/County Clerk', where: 'datadesk/la-county-election-precincts-2018 @8573944', version: '8573944', licence: 'MIT', note: 'precincts/la2018_primary_precincts_bbox.geojson' },
  { id: 'county-2020-precinct-boxes', name: 'Centre and bounding box of each precinct of November 2020, from the spatial index of the county’s shapefile', where: 'datadesk/la-county-election-precincts-2018 and the county’s 2020 shapefile index', version: '2020-11', licence: NONE_STATED, note: 'precincts/la2020_precinct_boxes_bbox.csv; centre error against 2018, where the truth is known: median 0.17 km, 90th percentile 0.32 km' },
  { id: 'county-precinct-index', name: 'Precinct layers 2016-2020: record size and registered voters of each precinct', where: 'indexes of Los Angeles County precinct shapefiles', version: '2020-11', licence: NONE_STATED, note: 'precincts/precinct_index.csv' },
  // Results
  { id: 'results-2017-06-special-runoff', name: 'Special runoff of 6 June 2017, by precinct', where: 'openelections/openelections-data-ca @c52ae46', version: 'c52ae46', licence: 'MIT', note: 'results/results_2017_06_special_runoff.csv' },
  { id: 'results-2018-11-general', name: 'General election of 6 November 2018, by precinct (MEDSL 2018 official returns)', where: 'rdavis27/voting_area @5f07b73', version: '5f07b73', licence: NONE_STATED, note: 'results/results_2018_11_general.csv' },
  { id: 'results-2020-11-general', name: 'General election of 3 November 2020, by precinct (UC Berkeley Statewide Database)', where: 'rdavis27/voting_area @5f07b73', version: '5f07b73', licence: NONE_STATED, note: 'results/results_2020_11_general.csv; two votes for each candidate are absent from the source' },
  { id: 'certified-totals', name: 'Certified district totals, California Secretary of State and MEDSL', where: 'per row: column `source` of results/certified_totals.csv', version: '2024', licence: 'public record', note: 'results/certified_totals.csv' },
  // People
  { id: 'census-2020-block-groups', name: '2020 block groups, geometry', where: 'U.S. Census Bureau, 2020', version: '2020', licence: PUBLIC_DOMAIN, note: 'demographics/geometry/bg2020.geojson; topologically clean, simplified' },
  { id: 'census-2010-block-groups', name: '2010 block groups, geometry', where: 'U.S. Census Bureau, 2010', version: '2010', licence: PUBLIC_DOMAIN, note: 'demographics/geometry/bg2010.geojson; coarser, median 0.8 % area difference' },
  { id: 'acs-2015-2019-block-groups', name: 'ACS 2015-2019 population by 2010 block group (B03002)', where: 'U.S. Census Bureau, American Community Survey', version: 'ACS 2015-2019', licence: PUBLIC_DOMAIN, note: 'demographics/tables/bg2010_acs2015_2019_em_lang_poverty_insurance_race_sexage.csv; divides the people of 2010 tracts among areas' },
  { id: 'census-2010-tracts', name: '2010 census tracts, geometry', where: 'U.S. Census Bureau, 2010', version: '2010', licence: PUBLIC_DOMAIN, note: 'demographics/geometry/tracts2010.geojson; full resolution' },
  { id: 'census-2020-tracts', name: '2020 census tracts, geometry', where: 'U.S. Census Bureau, 2020', version: '2020', licence: PUBLIC_DOMAIN, note: 'demographics/geometry/tracts2020.geojson; topologically clean, simplified' },
  { id: 'census-2020-population-points', name: '2020 population and centroid of each block group', where: 'alecramsay/baseline', version: '2020', licence: 'MIT', note: 'demographics/geometry/bg2020_population_points.csv' },
  { id: 'census-2020-pl', name: 'Census 2020 counts (P.L. 94-171) by tract', where: 'Social Explorer re-tabulation of U.S. Census Bureau tables', version: '2020', licence: PUBLIC_DOMAIN, note: 'demographics/tables/tract2020_decennial2020_pl_change_se.csv' },
  { id: 'dra-block-groups', name: 'Census 2010/2020 population, voting-age and citizen voting-age population by block group', where: 'Dave’s Redistricting (davesredistricting.org)', version: '2022', licence: 'CC BY-SA 4.0; “may not be sold”', note: 'demographics/tables/bg2020_census2010_2020_acs_cvap_dra.csv; citizen voting-age population is modelled, without margins of error' },
  { id: 'svi-2018', name: 'CDC/ATSDR Social Vulnerability Index 2018 (ACS 2014-2018)', where: 'Centers for Disease Control and Prevention', version: '2018', licence: PUBLIC_DOMAIN, note: 'demographics/tables/svi2018_tract2010.csv' },
  { id: 'acs-2014-2018-race-tenure', name: 'ACS 2014-2018 race and tenure by tract', where: 'UC Berkeley Urban Displacement Project', version: 'ACS 2014-2018', licence: PUBLIC_DOMAIN, note: 'demographics/tables/tract2010_acs2014_2018_em_race_tenure_poverty_udp.csv; the columns named “_se” are 90 % margins of error' },
  { id: 'acs-2014-2018-income', name: 'ACS 2014-2018 income distribution, rent and education by tract', where: 'UC Berkeley Urban Displacement Project', version: 'ACS 2014-2018', licence: PUBLIC_DOMAIN, note: 'demographics/tables/tract2010_acs2014_2018_income_rent_education_udp.csv' },
  { id: 'acs-2013-2017-profile', name: 'ACS 2013-2017 profile by tract', where: 'U.S. Census Bureau, American Community Survey', version: 'ACS 2013-2017', licence: PUBLIC_DOMAIN, note: 'demographics/tables/tract2010_acs2013_2017_profile.csv; no margins of error' },
  { id: 'acs-2013-2017-district-profile', name: 'ACS 2013-2017 data profile of the whole district (DP02-DP05)', where: 'U.S. Census Bureau, American Community Survey, 115th Congress', version: 'ACS 2013-2017', licence: PUBLIC_DOMAIN, note: 'demographics/ca34_115th_acs2013_2017_profile.csv; percentages only' },
  { id: 'acs-b19013', name: 'Median household income by tract (B19013), ACS 2010-2023', where: 'ramindersinghdubb/*', version: 'ACS 2010-2023', licence: 'MIT', note: 'demographics/tables/tract_acs2010_2023_B19013_median_hh_income_by_race_em.csv; nominal dollars' },
  { id: 'acs-2018-2022-s1701', name: 'ACS 2018-2022 poverty by tract (S1701)', where: 'U.S. Census Bureau, American Community Survey', version: 'ACS 2018-2022', licence: PUBLIC_DOMAIN, note: 'demographics/tables/tract2020_acs2018_2022_S1701_poverty_em.csv' },
  { id: 'acs-2018-2022-s1901', name: 'ACS 2018-2022 income distribution by tract (S1901)', where: 'U.S. Census Bureau, American Community Survey', version: 'ACS 2018-2022', licence: PUBLIC_DOMAIN, note: 'demographics/tables/tract2020_acs2018_2022_S1901_income_em.csv' },
  { id: 'acs-2018-2022-race-tenure', name: 'ACS 2018-2022 race, Hispanic origin and tenure by tract', where: 'Social Explorer re-tabulation of U.S. Census Bureau tables', version: 'ACS 2018-2022', licence: PUBLIC_DOMAIN, note: 'demographics/tables/tract2020_acs2018_2022_race_hispanic_tenure_se.csv; no margins of error' },
  // Context
  { id: 'freeways-nhpn', name: 'Freeways, National Highway Planning Network', where: 'Federal Highway Administration', version: 'NHPN', licence: PUBLIC_DOMAIN, note: 'context/freeways_nhpn.geojson' },
  { id: 'arterials-derived', name: 'Named main streets, derived from OpenStreetMap, LADOT and Metro', where: 'composed for this project', version: '2021', licence: 'ODbL; © OpenStreetMap contributors', note: 'context/arterials_derived.geojson; expect offsets of 10-20 m and a few wrong suffixes' },
  { id: 'water-tiger', name: 'Los Angeles River and water areas, Census TIGER', where: 'U.S. Census Bureau', version: 'TIGER', licence: PUBLIC_DOMAIN, note: 'context/la_river_tiger.geojson, context/water_areas_tiger.geojson' },
  { id: 'parks-city-county', name: 'Parks of the City and the County of Los Angeles', where: 'City of Los Angeles Recreation and Parks; Los Angeles County', version: '2023', licence: 'open data', note: 'context/parks.geojson' },
  { id: 'metro-rail-2023', name: 'Metro rail lines and stations, December 2023', where: 'LACMTA GTFS', version: '2023-12', licence: 'LACMTA developer terms; credit Metro', note: 'context/metro_rail_lines_2024.geojson, context/metro_rail_stations_2024.geojson' },
] as const satisfies readonly SourceEntry[];

/** Id of a catalogued source. */
export type SourceId = (typeof ENTRIES)[number]['id'];

export const SOURCE_CATALOGUE: readonly SourceEntry[] = ENTRIES;
