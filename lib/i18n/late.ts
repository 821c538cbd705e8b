/** Parts of a catalogue that come after the page. */
import type { LatePart, Parts, Speech } from '@/lib/i18n/messages';

/** Several parts, by their names. @returns rejected where one could not be loaded. */
export async function loadParts({ load }: Speech, names: readonly LatePart[]): Promise<Partial<Parts>> {
  const parts: Partial<Parts> = {};
  const put = async <P extends LatePart>(name: P): Promise<void> => {
    parts[name] = await load[name]();
  };
  await Promise.all(names.map(put));
  return parts;
}
