/** Elements without text for readers, whatever is in them. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'annotation area audio base button canvas datalist dialog embed head iframe input link map meta meter noembed noframes noscript object optgroup option progress rp rt script select style svg template textarea title video'.split(
    ' ',
  ),
);
