/** Prints the page as it stands. */
export function printPage(): void {
  document.documentElement.classList.remove('prints-report');
  print();
}

/** Prints the report in place of the page, and tells when that is over. */
export function printReport(over: () => void): void {
  const { classList } = document.documentElement;
  classList.add('prints-report');
  addEventListener(
    'afterprint',
    () => {
      classList.remove('prints-report');
      over();
    },
    { once: true },
  );
  print();
}
