'use client';

import { useState } from 'react';
import { Cover } from '@/components/present/Cover';
import type { Following } from '@/components/present/following';
import { Segmented } from '@/components/ui/Choice';
import { QrCode } from '@/components/ui/QrCode';
import { usePart } from '@/components/state/words';
import { publicAddress, typedAddress } from '@/lib/link/publicAddress';
import { addressOfSlide } from '@/lib/present/presenter';
import { addressOf } from '@/lib/view/path';
import type { View } from '@/lib/view/view';
import { PLAIN } from '@/lib/view/presentation';

interface Props {
  view: View;
  following: Following;
  index: number;
  onClose: () => void;
}

/** A code to scan across the room: to this very map, or to these slides; with the address to type beside it. */
export function FollowCover({ view, following, index, onClose }: Props) {
  const { follow } = usePart('present');
  const [what, setWhat] = useState<'view' | 'deck'>('view');
  const deck = 'path' in following.deck ? withSlide(following.deck.path, index) : null;
  const path = what === 'view' ? addressOf(view, PLAIN) : deck;
  const address = path === null ? null : publicAddress(path, window.location.origin);
  const typed = address === null ? null : typedAddress(address);
  return (
    <Cover title={follow.title} close={follow.close} onClose={onClose} className="present-follow">
      <div className="present-follow-body">
        {address === null ? (
          <p className="present-follow-none">
            {'none' in following.deck && following.deck.none === 'too-long' ? follow.tooLong : follow.noDeck}
          </p>
        ) : (
          <QrCode
            text={address}
            label={follow.code(address)}
            tooLong={follow.tooLong}
            late={follow.codeLate}
            className="present-code"
          />
        )}
        <div className="present-follow-words">
          <Segmented
            legend={follow.what}
            name="follow"
            value={what}
            onChange={setWhat}
            options={[
              { value: 'view', label: follow.view },
              { value: 'deck', label: follow.deck },
            ]}
          />
          <p>{follow.hint[what]}</p>
          {address === null ? null : (
            <p className={typed === null ? 'present-quiet' : undefined}>
              {follow.type}{' '}
              <a href={address} data-testid="follow-address" data-typed={typed === null ? undefined : ''}>
                {typed ?? address.replace(/^https?:\/\//, '')}
              </a>
            </p>
          )}
        </div>
      </div>
    </Cover>
  );
}

function withSlide(path: string, index: number): string {
  const { pathname, search, hash } = new URL(path, 'https://here.example');
  return `${pathname}${addressOfSlide(search, index)}${hash}`;
}
