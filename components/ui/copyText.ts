/** Puts a text on the clipboard. Rejects where the browser refuses, and on addresses without a clipboard (plain http). */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
