/** What the benches put into every page: it watches for color, long tasks, frames and the card under the pointer. Runs in the page: no imports. */
export function probe() {
  const CARD = '.map-card, .peer-card';
  const ANSWER = '[data-testid="profile"] h2, #answer:not(:empty)';
  const bench = {
    /** ms until the first frame with 20 colored areas. @type {number | null} */ colored: null,
    /** ms in tasks over 50 ms, and when the last ended. */ longTasks: 0,
    lastLong: 0,
    /** Frame times while the pointer drags. @type {number[]} */ frames: [],
    dragging: false,
    /** ms from a move of the pointer to the frame with its card. @type {number | null} */ hovered: null,
    arm() {
      bench.hovered = null;
      moved = null;
      armed = true;
    },
    card: () => document.querySelector(CARD)?.textContent ?? '',
    answered: () => document.querySelector(ANSWER) !== null,
    /** @param {[number, number]} at */
    project: (at) => (window.peer ?? window.atlas)?.project(at) ?? null,
  };
  window.bench = bench;
  let armed = false;
  /** @type {number | null} */
  let moved = null;
  let before = '';
  let last = 0;
  addEventListener(
    'pointermove',
    (event) => {
      if (armed && moved === null) moved = event.timeStamp;
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) {
      bench.longTasks += task.duration;
      bench.lastLong = task.startTime + task.duration;
    }
  }).observe({ type: 'longtask', buffered: true });

  /** @param {Element} path */
  const isColored = (path) => {
    const rgb = getComputedStyle(path).fill.match(/\d+/g)?.map(Number);
    return (
      rgb !== undefined &&
      Math.max(...rgb.slice(0, 3)) - Math.min(...rgb.slice(0, 3)) > 12 &&
      path.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      path.getBoundingClientRect().width > 3
    );
  };
  const hasColor = () => {
    if (window.peer && 'drawn' in window.peer) return window.peer.drawn;
    const paths = [...document.querySelectorAll('path[fill]')];
    return paths.length >= 20 && paths.filter(isColored).length >= 20;
  };
  /** Calls back once the frame being made has been handed over. @param {(now: number) => void} then */
  const afterFrame = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };
  const frame = () => {
    const now = performance.now();
    if (bench.dragging) bench.frames.push(now - last);
    last = now;
    if (bench.colored === null && hasColor()) {
      bench.colored = -1;
      afterFrame((at) => {
        bench.colored = at;
      });
    }
    const card = armed ? bench.card() : before;
    if (armed && moved !== null && card !== '' && card !== before) {
      const from = moved;
      armed = false;
      before = card;
      afterFrame((at) => {
        bench.hovered = at - from;
      });
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
