/** Sets the root explicitly, as this folder may be inside another project. */
export default { turbopack: { root: import.meta.dirname } };
