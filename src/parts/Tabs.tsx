'use client';
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef, useState } from 'react';
import { attributesOf } from './attributes.js';
import { useFindable } from './useFindable.js';
import { usePrinting } from './usePrinting.js';
import { useSight } from './useSight.js';
import { panelsOf, tabInSight, useDirection, useLinkedPanel, useTab } from './useTab.js';

export interface Tab {
  /** Unique among the tabs. */
  id: string;
  label: string;
  content: ReactNode;
}

export interface TabsProps {
  /** Accessible name of the list of tabs. */
  label: string;
  /** At least one. */
  tabs: readonly Tab[];
  /**
   * Id of the tab that is open at first.
   * @default the first
   */
  defaultTab?: string | undefined;
  /** Id of the open tab, if controlled. */
  value?: string | undefined;
  /** Called with the id of a tab that the reader or a link opens, and which of the two it was. */
  onValueChange?: ((id: string, by: 'reader' | 'link') => void) | undefined;
  /**
   * Direction of the text.
   * @default that of the page
   */
  dir?: 'ltr' | 'rtl' | undefined;
  /**
   * Prefix of the ids `{idPrefix}{id}-tab` and `{idPrefix}{id}-panel`.
   * @default generated ids
   */
  idPrefix?: string | undefined;
}

/** Radix relies on `reduce`, which Prototype.js 1.5 overrides without support for an initial value. Such pages get no tabs. */
const RADIX_RUNS = [1, 1].reduce((sum, one) => sum + one, 1) === 3;

/**
 * Tabs. The server's HTML shows every panel. After hydration, only the open one is shown: by default, the one that the reader has
 * scrolled to. Links into a panel and find-in-page open it. All panels are printed.
 */
export function Tabs({ label, tabs, defaultTab, value, onValueChange, dir, idPrefix }: TabsProps) {
  const root = useRef<HTMLDivElement>(null);
  const direction = useDirection(root, dir);
  const printing = usePrinting();
  const sight = useSight(root, panelsOf);
  // For browsers that cannot find hidden text: shows all panels from a search until the reader opens a tab.
  const [spread, setSpread] = useState(false);
  const all = printing || spread;
  const [open, setOpen] = useTab(tabs, { defaultTab, value, inSight: tabInSight(sight), onValueChange });
  const openByLink = (id: string) => setOpen(id, 'link');
  useLinkedPanel(root, open, openByLink);
  const ids = (id: string) => ({ tab: `${idPrefix}${id}-tab`, panel: `${idPrefix}${id}-panel` });
  const named = idPrefix !== undefined;
  if (!RADIX_RUNS) {
    return (
      <div className="bd-tabs" dir={dir} ref={root}>
        {tabs.map(({ id, content }) => (
          <div key={id} id={named ? ids(id).panel : undefined} className="bd-tab-panel" data-tab={id}>
            {content}
          </div>
        ))}
      </div>
    );
  }
  return (
    <Root
      asChild
      value={open}
      onValueChange={(id) => {
        setSpread(false);
        setOpen(id, 'reader');
      }}
      dir={direction}
    >
      <Frame
        ref={root}
        className="bd-tabs"
        pageDirection={dir}
        data-ready={sight !== undefined || undefined}
        data-spread={all || undefined}
      >
        <List asChild>
          <Plain className="bd-tab-list" aria-label={label} onClick={() => setSpread(false)}>
            {tabs.map(({ id, label: words }) => (
              <Trigger
                key={id}
                value={id}
                className="bd-tab"
                {...(named && { id: ids(id).tab, 'aria-controls': ids(id).panel })}
              >
                <span className="bd-bold-room" data-text={words}>
                  {words}
                </span>
              </Trigger>
            ))}
          </Plain>
        </List>
        {tabs.map(({ id, content }) => (
          <Panel
            key={id}
            value={id}
            closed={sight !== undefined && !all && id !== open}
            onFound={() => openByLink(id)}
            onSearch={() => setSpread(true)}
            {...(named && { id: ids(id).panel, 'aria-labelledby': ids(id).tab })}
          >
            {content}
          </Panel>
        ))}
      </Frame>
    </Root>
  );
}

interface PanelProps extends ComponentPropsWithoutRef<'div'> {
  value: string;
  closed: boolean;
  /** Called when find-in-page matches something in the closed panel. */
  onFound: () => void;
  /** Called before a search in browsers that cannot find hidden text. */
  onSearch: () => void;
}

function Panel({ value, closed, onFound, onSearch, children, ...rest }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useFindable(panel, closed, onFound, onSearch);
  return (
    // A closed panel still has a box, for find-in-page, so it must not be focusable.
    <Content ref={panel} value={value} asChild forceMount tabIndex={closed ? -1 : 0} {...rest}>
      <Plain className="bd-tab-panel" data-tab={value}>
        {children}
      </Plain>
    </Content>
  );
}

/** A div without the `style` that Radix sets: a strict CSP forbids style attributes in server HTML. */
const Plain = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(function Plain(
  { style: _style, ...rest },
  ref,
) {
  return <div {...attributesOf(rest)} ref={ref} />;
});

/** Likewise, and with the `dir` of the host in place of the one that Radix assumes. */
const Frame = forwardRef<
  HTMLDivElement,
  ComponentPropsWithoutRef<'div'> & {
    pageDirection: TabsProps['dir'];
    'data-ready': true | undefined;
    'data-spread': true | undefined;
  }
>(function Frame({ dir: _dir, pageDirection, ...rest }, ref) {
  return <Plain {...rest} dir={pageDirection} ref={ref} />;
});
