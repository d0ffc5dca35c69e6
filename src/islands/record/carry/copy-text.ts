/**
 * Copies a text. Answers whether the browser said that it did. Where the newer way is closed, as on pages without https,
 * the text of a field that stands on the page is copied the older way.
 */
export async function copyText(text: string, field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    field.focus();
    field.select();
    const copied = olderWay();
    if (copied && before instanceof HTMLElement) before.focus();
    return copied;
  }
}

function olderWay(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
