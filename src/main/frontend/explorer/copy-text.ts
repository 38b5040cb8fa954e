declare global {
  interface Window {
    lenteraCopy: (text: string) => Promise<boolean>;
  }
}

/** Puts a text on the clipboard and says whether that worked. Without a secure connection browsers know the older way only. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by the reader or by a policy: the older way may still work.
  }
  return copySelection(text);
}

function copySelection(text: string): boolean {
  const before = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    before?.focus();
  }
}

window.lenteraCopy = copyText;
