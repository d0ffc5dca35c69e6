const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?`;
const date = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?|\d{1,2}[./-]\d{1,2}\.?|\d{1,2}\.?\s\p{L}{3,9}\.?(?:\s\d{4})?|\p{L}{3,9}\.?\s\d{1,2},\s\d{4}|today|yesterday|heute|gestern|hier|hoy|ayer)`;
const iso = String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?`;

/** When something was said, as chats write it: a time of day, with or without a day. For expressions with the flags `iu`. */
export const when = String.raw`(?:${iso}|${date}[,\s]*(?:at\s|um\s)?${time}|${time}[,\s]+${date}|${time})`;
