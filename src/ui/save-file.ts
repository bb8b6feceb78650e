/** Offers a text as a file to keep, of the type that its name says. */
export function saveFile(document: Document, name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  // The browser has taken the file by the time a task of its own runs.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
