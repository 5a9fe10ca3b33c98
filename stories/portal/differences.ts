/** How a part of the page looks, and what of it looks different under another style sheet. */

/** What a reader can see of an element. Measures are among it: where text is set otherwise, something has another height. */
const LOOKS = [
  ...['display', 'position', 'float', 'box-sizing', 'width', 'height', 'min-width', 'max-width', 'margin', 'padding'],
  ...['border', 'border-radius', 'border-collapse', 'border-spacing', 'outline', 'outline-offset', 'box-shadow'],
  ...[
    'background',
    'color',
    'fill',
    'stroke',
    'opacity',
    'visibility',
    'overflow',
    'cursor',
    'transition',
    'transform',
  ],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-variant', 'line-height', 'letter-spacing'],
  ...['word-spacing', 'text-align', 'text-indent', 'text-transform', 'text-decoration', 'text-shadow', 'white-space'],
  ...['word-break', 'overflow-wrap', 'vertical-align', 'list-style', 'table-layout', 'caption-side', 'content'],
];

/** An element, or what stands before or after its words. */
interface Seen {
  name: string;
  looks: string[];
}

function seen(element: Element, part?: '::before' | '::after', state = ''): Seen {
  const style = getComputedStyle(element, part);
  const words = element.textContent?.trim().slice(0, 12);
  return {
    name: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part ?? ''}${state} “${words}”`,
    looks: LOOKS.map((property) => style.getPropertyValue(property)),
  };
}

const isThere = (element: Element) => (part: '::before' | '::after') =>
  getComputedStyle(element, part).content !== 'none';

/** Controls, one of each kind, while each has the keyboard’s focus. */
function inFocus(root: Element): Seen[] {
  const controls = [...root.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex="0"]')];
  const kinds = new Map(controls.filter((control) => control.offsetHeight > 0).map((one) => [one.className, one]));
  return [...kinds.values()].map((control) => {
    control.focus({ preventScroll: true });
    const found = seen(control, undefined, ' in focus');
    control.blur();
    return found;
  });
}

function look(root: Element): Map<string, Seen> {
  const elements = [root, ...root.querySelectorAll('*')];
  const found = elements.flatMap((element, index) => [
    [`${index}`, seen(element)] as const,
    ...(['::before', '::after'] as const)
      .filter(isThere(element))
      .map((part) => [`${index}${part}`, seen(element, part)] as const),
  ]);
  return new Map([...found, ...inFocus(root).map((one, index) => [`focus ${index}`, one] as const)]);
}

/** What of an element and all in it looks different while a style sheet is there: element, property, value without and with it. */
export function differences(root: Element, sheet: CSSStyleSheet): string[] {
  const hosted = look(root);
  sheet.disabled = true;
  const clean = look(root);
  sheet.disabled = false;
  return [...new Set([...clean.keys(), ...hosted.keys()])].flatMap((key) => {
    const [one, other] = [clean.get(key), hosted.get(key)];
    return LOOKS.filter((_, at) => one?.looks[at] !== other?.looks[at]).map((property) => {
      const at = LOOKS.indexOf(property);
      return `${(one ?? other)?.name}: ${property} ${one?.looks[at]} → ${other?.looks[at]}`;
    });
  });
}
