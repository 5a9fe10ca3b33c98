/** The items as the data of a disclosure, in classes of fifty and groups of ten. */
export function disclosureOf(count: number): unknown;
