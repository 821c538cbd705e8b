/** When the WebGL map is worth its weight. Pure: what is known goes in, what to do next comes out. */
import type { LinkMap } from '@/lib/view/presentation';

/** What draws WebGL here: `unknown` until it has been asked, `software` a program that draws slowly on the processor. */
export type Gpu = 'unknown' | 'none' | 'software' | 'hardware';

/** What the link asks for, `auto` where it says nothing; `webgl` also once the reader has pressed the button. */
export type MapAsk = LinkMap | 'auto';

export interface Situation {
  asked: MapAsk;
  gpu: Gpu;
  /** The reader's browser asks pages to send little. */
  saveData: boolean;
  /** The page is shown, and the map is on the screen. */
  visible: boolean;
  /** The reader has zoomed nearer than what the SVG can show. */
  beyond: boolean;
}

/** `stay` with the SVG; `probe` first what draws WebGL here; `start` the library; `refuse`: asked for, and not to be had. */
export type Step = 'stay' | 'probe' | 'start' | 'refuse';

/**
 * A real GPU: start (the caller waits for an idle moment). Software, or none known: only by zooming beyond the SVG, or asked. With `saveData` only when asked. Never while
 * unseen.
 */
export function nextStep({ asked, gpu, saveData, visible, beyond }: Situation): Step {
  if (!visible || asked === 'svg') return 'stay';
  if (asked === 'auto' && saveData) return 'stay';
  switch (gpu) {
    case 'unknown':
      return 'probe';
    case 'none':
      return asked === 'webgl' ? 'refuse' : 'stay';
    case 'hardware':
      return 'start';
    case 'software':
      return asked === 'webgl' || beyond ? 'start' : 'stay';
  }
}

/** Names by which programs that draw in software call themselves. */
const SOFTWARE =
  /swiftshader|llvmpipe|softpipe|lavapipe|swrast|software|microsoft basic render|basic display|gdi generic|\bwarp\b/i;

/** What a renderer is: by its name where the browser tells it, and by whether a context without a "major performance caveat" was refused. */
export function gpuOf({ renderer, caveat }: { renderer: string | null; caveat: boolean }): 'software' | 'hardware' {
  return caveat || (renderer !== null && SOFTWARE.test(renderer)) ? 'software' : 'hardware';
}
