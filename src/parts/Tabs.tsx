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
  /** Words on the tab. */
  label: string;
  content: ReactNode;
}

export interface TabsProps {
  /** What the tabs choose between, for assistive technology. */
  label: string;
  /** At least one. */
  tabs: readonly Tab[];
  /** Tab open at first. Default: the first. */
  defaultTab?: string | undefined;
  /** Tab that is open, where the host decides. */
  value?: string | undefined;
  /** Called with the id of the tab that the reader, or a link into its panel, opens, and which of the two it was. */
  onValueChange?: ((id: string, by: 'reader' | 'link') => void) | undefined;
  /** Direction of the text. Default: the direction of the page around. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** With it, tabs and panels have the ids `{idPrefix}{id}-tab` and `{idPrefix}{id}-panel`; without, generated ones. */
  idPrefix?: string | undefined;
}

/**
 * Radix builds its elements with `reduce`, for which Prototype.js 1.5 has another function, without an initial value. On such a page
 * the panels stand one below the other.
 */
const RADIX_RUNS = [1, 1].reduce((sum, one) => sum + one, 1) === 3;

/**
 * One panel at a time. Every panel is in the server’s HTML, and shown until it is hydrated; then only the open one is, on screen: the one
 * that the reader has scrolled to by then, where the host names none. A link to something inside a panel opens it, and so does the
 * browser's search that finds something there. Paper shows all.
 */
export function Tabs({ label, tabs, defaultTab, value, onValueChange, dir, idPrefix }: TabsProps) {
  const root = useRef<HTMLDivElement>(null);
  const direction = useDirection(root, dir);
  const printing = usePrinting();
  const sight = useSight(root, panelsOf);
  // Where the browser cannot find what is hidden: all panels, from a search until the reader opens a tab.
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
  /** Called when the browser's search finds something in the closed panel. */
  onFound: () => void;
  /** Called before a search that finds nothing in closed panels. */
  onSearch: () => void;
}

function Panel({ value, closed, onFound, onSearch, children, ...rest }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useFindable(panel, closed, onFound, onSearch);
  return (
    // A closed one still has a box, for the browser's search: it takes no focus.
    <Content ref={panel} value={value} asChild forceMount tabIndex={closed ? -1 : 0} {...rest}>
      <Plain className="bd-tab-panel" data-tab={value}>
        {children}
      </Plain>
    </Content>
  );
}

/** A div without the `style` that Radix gives it: a strict `style-src` forbids style attributes in HTML. */
const Plain = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(function Plain(
  { style: _style, ...rest },
  ref,
) {
  return <div {...attributesOf(rest)} ref={ref} />;
});

/** Likewise; and its `dir` is the host's, where Radix would write the one it assumes. */
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
