'use client';

import { lazyPart } from '@/components/state/lazyPart';
import { useWords } from '@/components/state/words';
import { Popover } from '@/components/ui/Popover';

const ShareSheet = lazyPart(() => import('@/components/shell/ShareSheet'));

export function ShareMenu({ onPrint }: { onPrint: () => void }) {
  const { m } = useWords();
  return (
    <Popover className="button share-button" label={m.share.button} at="below-right" button={m.share.button}>
      {(close) => <ShareSheet onPrint={onPrint} close={close} />}
    </Popover>
  );
}
