import { useEffect, useRef, useState } from 'react';
import { parameter, writeParameter } from '../../parts/address.js';

/** How a choice is kept in the query of the page's address. */
export interface Kept<V, How extends unknown[]> {
  /** Name of the query parameter. */
  name: string;
  values: readonly V[];
  /** The default value, which is not written to the address. */
  plain: V | undefined;
  /** Whether such a choice gets its own history entry. */
  isStep?: (...how: How) => boolean;
  /** Whether the hash determines the value. If so, it wins over the query on load, and a new history entry drops it. */
  hashDecides?: () => boolean;
}

/**
 * A controlled or uncontrolled choice. An uncontrolled one can be `kept` in the page's address. `how` it was made is passed on to
 * `onChange`.
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
  // The last parameter read or written. If the address could not be written, `popstate` must not reset the choice.
  const known = useRef<string | null>(null);
  useEffect(() => {
    latest.current = { first, kept };
  });
  // In an effect, not while rendering: the server does not know the address, so hydration would mismatch.
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
