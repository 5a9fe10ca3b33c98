/** Compares the computed styles of a part of the page with and without a stylesheet. */

/** Visible properties. Sizes are included, because different text layout changes some height. */
const PROPERTIES = [
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

/** An element or pseudo-element, with its computed styles. */
interface Styled {
  name: string;
  looks: string[];
}

function styleOf(element: Element, part?: '::before' | '::after', state = ''): Styled {
  const style = getComputedStyle(element, part);
  const words = element.textContent?.trim().slice(0, 12);
  return {
    name: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part ?? ''}${state} “${words}”`,
    looks: PROPERTIES.map((property) => style.getPropertyValue(property)),
  };
}

const isThere = (element: Element) => (part: '::before' | '::after') =>
  getComputedStyle(element, part).content !== 'none';

/** One control of each class, while it has the focus. */
function inFocus(root: Element): Styled[] {
  const controls = [...root.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex="0"]')];
  const kinds = new Map(controls.filter((control) => control.offsetHeight > 0).map((one) => [one.className, one]));
  return [...kinds.values()].map((control) => {
    control.focus({ preventScroll: true });
    const found = styleOf(control, undefined, ' in focus');
    control.blur();
    return found;
  });
}

function stylesIn(root: Element): Map<string, Styled> {
  const elements = [root, ...root.querySelectorAll('*')];
  const found = elements.flatMap((element, index) => [
    [`${index}`, styleOf(element)] as const,
    ...(['::before', '::after'] as const)
      .filter(isThere(element))
      .map((part) => [`${index}${part}`, styleOf(element, part)] as const),
  ]);
  return new Map([...found, ...inFocus(root).map((one, index) => [`focus ${index}`, one] as const)]);
}

/** Differences that a stylesheet makes in an element and its descendants: element, property, value without and with it. */
export function differences(root: Element, sheet: CSSStyleSheet): string[] {
  const hosted = stylesIn(root);
  sheet.disabled = true;
  const clean = stylesIn(root);
  sheet.disabled = false;
  return [...new Set([...clean.keys(), ...hosted.keys()])].flatMap((key) => {
    const [one, other] = [clean.get(key), hosted.get(key)];
    return PROPERTIES.filter((_, at) => one?.looks[at] !== other?.looks[at]).map((property) => {
      const at = PROPERTIES.indexOf(property);
      return `${(one ?? other)?.name}: ${property} ${one?.looks[at]} → ${other?.looks[at]}`;
    });
  });
}
