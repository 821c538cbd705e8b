/** The real browser behind `World`. */
import { savesData } from '@/components/state/savesData';
import { gpuOf, type Gpu } from '@/components/map/webgl/policy';
import type { Seen } from '@/components/map/webgl/seen';
import type { World } from '@/components/map/webgl/takeover';

/** The library and what steers it: a chunk of their own, both. */
async function load() {
  const [{ createMapLibre }, { MapController }] = await Promise.all([
    import('@/components/map/webgl/maplibre'),
    import('@/components/map/webgl/MapController'),
  ]);
  return { createMapLibre, MapController };
}
export type Library = Awaited<ReturnType<typeof load>>;

export function browserWorld(seen: Seen): World<Library> {
  return {
    seen,
    saveData: savesData,
    sandboxed: () => window.origin === 'null',
    whenIdle,
    probe,
    load,
  };
}

let known: Exclude<Gpu, 'unknown'> | null = null;

/** Asks once a page: one small context, given back at once. Takes tens of milliseconds where drivers are slow, so only in an idle moment. */
function probe(): Exclude<Gpu, 'unknown'> {
  known ??= ask();
  return known;
}

function ask(): Exclude<Gpu, 'unknown'> {
  const fast = contextOf(true);
  if (fast === null)
    return typeof WebGL2RenderingContext !== 'undefined' && contextOf(false) !== null ? 'software' : 'none';
  return gpuOf({ renderer: fast, caveat: false });
}

/** The renderer's name, '' where it is kept secret; null where there is no such context. */
function contextOf(failIfMajorPerformanceCaveat: boolean): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat, antialias: false, depth: false });
  if (gl === null) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}

/** After a second and a half at the latest. */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const id = window.requestIdleCallback(run, { timeout: 1500 });
    return () => window.cancelIdleCallback(id);
  }
  const id = setTimeout(run, 300);
  return () => clearTimeout(id);
}
