/** For tests of the figure service: a source of packs that answers when the test says so. */
import { publishedReader } from '@/lib/figure/published';
import type { PackId } from '@/lib/packs/schema';
import type { PackFailureReason, PackResult, PackSource } from '@/lib/packs/source';

const read = publishedReader();

/** A server that answers when the test says so. */
export class TestServer implements PackSource {
  readonly asked: PackId[] = [];
  readonly retried: PackId[] = [];
  private waiting: { id: PackId; answer: (result: PackResult) => void }[] = [];
  private readonly failed = new Map<PackId, PackResult>();

  load<Id extends PackId>(id: Id): Promise<PackResult<Id>> {
    const known = this.failed.get(id);
    if (known) return Promise.resolve(known as PackResult<Id>);
    this.asked.push(id);
    return new Promise((answer) => this.waiting.push({ id, answer: answer as (result: PackResult) => void }));
  }
  retry(id: PackId): void {
    this.retried.push(id);
    this.failed.delete(id);
  }
  /** Delivers these packs; all that are asked for unless given. */
  async deliver(...ids: PackId[]): Promise<void> {
    await this.settle(
      (id) => ids.length === 0 || ids.includes(id),
      (id) => ({ ok: true, id, pack: read(id) }),
    );
  }
  async fail(id: PackId, reason: PackFailureReason = 'network'): Promise<void> {
    this.failed.set(id, { ok: false, id, reason });
    await this.settle(
      (x) => x === id,
      () => ({ ok: false, id, reason }),
    );
  }
  private async settle(which: (id: PackId) => boolean, result: (id: PackId) => PackResult): Promise<void> {
    const now = this.waiting.filter((w) => which(w.id));
    this.waiting = this.waiting.filter((w) => !which(w.id));
    for (const { id, answer } of now) answer(result(id));
    await rest();
  }
}
/** Lets what is due run. */
export const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
