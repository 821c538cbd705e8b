/** The list of packs as a page carries it: short, because every visitor fetches it. One line a pack, `id digits bytes extension`; the file's name follows from it. */
import type { PackEntry, PackId } from '@/lib/packs/schema';
import type { PackIndex } from '@/lib/packs/source';

/** The packs with the beginning of each hash and their bytes. */
export type PackList = string;

/** So many digits of the hash stand in a file's name; a wrong file passes for the right one by chance once in 2^40. */
const DIGITS = 10;
const USUAL = 'json';

/** @throws Error where a file is not named by its id and hash. */
export function packList(packs: readonly Pick<PackEntry, 'id' | 'file' | 'bytes' | 'sha256'>[]): PackList {
  return packs
    .map(({ id, file, bytes, sha256 }) => {
      const digits = sha256.slice(0, DIGITS);
      const extension = file.slice(file.lastIndexOf('.') + 1);
      if (file !== `${id}-${digits}.${extension}`) throw new Error(`${file} is not named by its id and hash`);
      return `${id} ${digits} ${bytes}${extension === USUAL ? '' : ` ${extension}`}`;
    })
    .join('\n');
}

/** What a page's loader knows of each pack; `sha256` is the beginning of the hash. */
export function readPackList(list: PackList): PackIndex {
  const index: PackIndex = {};
  for (const line of list.split('\n')) {
    const [id = '', sha256 = '', bytes = '', extension = USUAL] = line.split(' ');
    // Written by packList from the manifest's own ids.
    if (sha256.length === DIGITS)
      index[id as PackId] = { file: `${id}-${sha256}.${extension}`, bytes: Number(bytes), sha256 };
  }
  return index;
}
