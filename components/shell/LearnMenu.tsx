'use client';

import { useWords } from '@/components/state/words';
import { Popover } from '@/components/ui/Popover';

/** The pages beside the map. */
export function LearnMenu() {
  const { m } = useWords();
  const pages = [
    ['/lessons/', m.learn.lessons],
    ['/about/elections/', m.learn.elections],
    ['/about/claims/', m.learn.claims],
    ['/about/plans/', m.learn.plans],
    ['/about/methods/', m.learn.methods],
    ['/about/data/', m.learn.data],
  ] as const;
  return (
    <Popover
      className="button quiet learn-button"
      label={m.learn.button}
      at="below-right"
      always
      button={
        <>
          {m.learn.button} <i aria-hidden="true">▾</i>
        </>
      }
    >
      {() => (
        <ul className="menu-list">
          {pages.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
