/** Text as it is compared when somebody types it: lower case, without accents or punctuation, so that "angelino hts", "leon" and "El Sereno" are found however they are typed. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
