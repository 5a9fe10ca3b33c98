/** The items in classes of fifty and groups of ten, as the data of a disclosure. */
export function disclosureOf(count: number): unknown;
