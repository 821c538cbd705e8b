/** From the SVG map to the WebGL map and back: decides when to start (policy.ts), starts, gives up with a reason. The SVG goes on all the while. */
import type { MapStatus, UnavailableReason } from '@/components/map/contract';
import { nextStep, type Gpu, type MapAsk } from '@/components/map/webgl/policy';
import { afterSeen, type Seen } from '@/components/map/webgl/seen';

/** The browser, as far as this matters; `L` is the library's code. */
export interface World<L> {
  seen: Seen;
  saveData: () => boolean;
  /** Inside a frame without an origin of its own, where the library's worker can't start. */
  sandboxed: () => boolean;
  /** Runs once in an idle moment; returns how to call it off. */
  whenIdle: (run: () => void) => () => void;
  probe: () => Exclude<Gpu, 'unknown'>;
  load: () => Promise<L>;
}

export interface Wish {
  asked: MapAsk;
  beyond: boolean;
  /** The Figure that the page is about stands in the SVG, with its shapes at hand: nothing is taken from it any more. */
  settled: boolean;
}

export interface Standing {
  status: MapStatus;
  reason: UnavailableReason | null;
  /** The reader may ask for the WebGL map: it can be had, and does not come by itself. */
  offered: boolean;
}

interface Running {
  destroy: () => void;
}

/** Milliseconds of being seen in which the library's code must arrive. */
const LOAD_PATIENCE = 30_000;

export class Takeover<L> {
  private wish: Wish = { asked: 'auto', beyond: false, settled: false };
  private askedHere = false;
  private gpu: Gpu = 'unknown';
  private state: 'svg' | 'starting' | 'running' | 'failed' | 'over' = 'svg';
  private said = false;
  private library: L | null = null;
  private running: Running | null = null;
  private stopIdle: (() => void) | null = null;
  private stopDeadline: () => void = () => undefined;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly world: World<L>,
    private readonly events: {
      onStanding: (standing: Standing) => void;
      /** Makes the map on that kind of GPU; it reports to `ready`, `lost` and `failed`. */
      start: (library: L, gpu: Gpu) => Running;
    },
  ) {
    this.unsubscribe = world.seen.subscribe(() => this.consider());
  }

  update(wish: Wish): void {
    const before = this.wish;
    this.wish = wish;
    if (before.asked !== wish.asked || before.beyond !== wish.beyond || before.settled !== wish.settled)
      this.consider();
  }

  /** The reader presses the button: once more, too, after it failed. */
  ask(): void {
    this.askedHere = true;
    if (this.state === 'failed') this.state = 'svg';
    this.consider();
  }

  /** The map is on the screen. */
  ready(): void {
    this.say('ready');
  }

  /** Its picture is gone for a while. */
  lost(): void {
    this.say('loading');
  }

  /** It can't be had, or its picture does not come back; then it may still do so later. */
  failed(reason: UnavailableReason): void {
    if (this.state === 'over') return;
    this.stopDeadline();
    if (reason !== 'context-lost') {
      this.running?.destroy();
      this.running = null;
      this.state = 'failed';
    }
    this.say('unavailable', reason);
  }

  dispose(): void {
    this.state = 'over';
    this.unsubscribe();
    this.stopIdle?.();
    this.stopDeadline();
    this.running?.destroy();
    this.running = null;
  }

  private consider(): void {
    if (this.state === 'starting') this.make();
    if (this.state !== 'svg' || !this.wish.settled) return;
    const asked = this.askedHere ? 'webgl' : this.wish.asked;
    const { beyond } = this.wish;
    const visible = this.world.seen.now();
    const step = nextStep({ asked, beyond, gpu: this.gpu, saveData: this.world.saveData(), visible });
    switch (step) {
      case 'stay':
        if (visible && !this.said) this.idle(() => this.say('svg'));
        break;
      case 'probe':
        if (this.world.sandboxed()) {
          if (asked === 'webgl') this.failed('sandboxed');
          else this.idle(() => this.say('svg'));
          break;
        }
        this.idle(() => {
          this.gpu = this.world.probe();
          this.said = false;
          this.consider();
        });
        break;
      case 'start':
        if (asked === 'webgl' || beyond) this.start();
        else this.idle(() => this.start());
        break;
      case 'refuse':
        this.failed('no-webgl');
        break;
    }
  }

  /** Runs in the next idle moment in which the map is seen; what was planned before is off. */
  private idle(run: () => void): void {
    this.stopIdle?.();
    this.stopIdle = this.world.whenIdle(() => {
      this.stopIdle = null;
      if (this.state === 'svg' && this.world.seen.now()) run();
    });
  }

  private start(): void {
    this.stopIdle?.();
    this.stopIdle = null;
    this.state = 'starting';
    this.say('loading');
    this.stopDeadline = afterSeen(this.world.seen, LOAD_PATIENCE, () => this.failed('not-loaded'));
    this.world.load().then(
      (library) => {
        this.library = library;
        this.stopDeadline();
        this.make();
      },
      () => this.failed('not-loaded'),
    );
  }

  /** With the code at hand, and somebody to see it. */
  private make(): void {
    if (this.state !== 'starting' || this.library === null || !this.world.seen.now()) return;
    this.state = 'running';
    this.running = this.events.start(this.library, this.gpu);
  }

  private say(status: MapStatus, reason: UnavailableReason | null = null): void {
    if (this.state === 'over') return;
    this.said = true;
    const byItself = this.gpu === 'hardware' && !this.world.saveData();
    const offered =
      this.state === 'svg' && this.wish.asked !== 'svg' && !byItself && this.gpu !== 'none' && !this.world.sandboxed();
    this.events.onStanding({ status, reason, offered });
  }
}
