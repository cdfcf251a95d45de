import href from '../css/ui.css?url';

/** The address of the style sheet, with its digest in the name. */
export const stylesHref: string = href;
