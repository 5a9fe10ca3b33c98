import { useEffect, useRef, useState } from 'react';
import { parameter, writeParameter } from '../../parts/address.js';

/** How a choice is kept in the page's address. */
export interface Kept<V, How extends unknown[]> {
  /** Name of the query parameter. */
  name: string;
  values: readonly V[];
  /** Value for which the address has no parameter. */
  plain: V | undefined;
  /** Whether a choice made so gets a history entry of its own. */
  isStep?: (...how: How) => boolean;
  /** Whether the address has a hash that says what to choose: it wins when the page is opened, and a step leaves it. */
  hashDecides?: () => boolean;
}

/**
 * A choice that is the host's where it is given, and else our own; `how` it was made is only told. Our own is read from the address and
 * written to it where it is `kept`.
 */
export function useChoice<V extends string, First extends V | undefined, How extends unknown[]>(
  given: V | undefined,
  first: First,
  onChange: ((value: V, ...how: How) => void) | undefined,
  kept: Kept<V, How> | undefined,
): [value: V | First, choose: (value: V, ...how: How) => void] {
  const [own, setOwn] = useState<V | First>(first);
  const name = given === undefined ? kept?.name : undefined;
  const latest = useRef({ first, kept });
  // The parameter that our own belongs to: where the address could not be written, `popstate` brings nothing new.
  const known = useRef<string | null>(null);
  useEffect(() => {
    latest.current = { first, kept };
  });
  // Not while rendering: the server's HTML knows nothing of the address.
  useEffect(() => {
    if (name === undefined) return;
    const read = () => {
      const value = parameter(name);
      if (value === known.current) return;
      known.current = value;
      setOwn(latest.current.kept?.values.find((one) => one === value) ?? latest.current.first);
    };
    if (latest.current.kept?.hashDecides?.()) known.current = parameter(name);
    else read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [name]);
  const choose = (value: V, ...how: How): void => {
    setOwn(value);
    if (kept !== undefined && name !== undefined) {
      const isStep = kept.isStep?.(...how) ?? false;
      const hash = isStep && kept.hashDecides?.() ? '' : undefined;
      writeParameter(name, value === kept.plain ? null : value, isStep ? 'new' : 'current', hash);
      known.current = parameter(name);
    }
    onChange?.(value, ...how);
  };
  return [given ?? own, choose];
}
