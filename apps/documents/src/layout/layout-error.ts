/** The paper cannot be laid out as it was asked: no such layout, or its data lacks what the layout says. */
export class LayoutError extends Error {}
