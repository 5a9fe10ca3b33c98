/** The folder lies inside another project, which is none of its business. */
export default { turbopack: { root: import.meta.dirname } };
