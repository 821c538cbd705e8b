'use client';

import { Cover } from '@/components/present/Cover';
import { usePart } from '@/components/state/words';
import { KEY_LIST } from '@/lib/present/keys';

/** The list of keys. */
export function Help({ onClose }: { onClose: () => void }) {
  const { help } = usePart('present');
  return (
    <Cover title={help.title} close={help.close} onClose={onClose} className="present-help">
      <dl>
        {KEY_LIST.map(({ names, does }) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{help.does[does]}</dd>
          </div>
        ))}
      </dl>
      <p className="present-quiet">{help.note}</p>
    </Cover>
  );
}
