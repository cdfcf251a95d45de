/** Orders an extract that nobody has to prove anything for, and leads to its page. */
export async function citizenOrder({ page, url }) {
  await page.goto(url('/copies/new'));
  await page.check('input[name=product][value=extract]');
  await page.check('input[name=relation][value=third-party]');
  await page.selectOption('select[name=heldBy]', 'PAR');
  const typed = { surname: 'Traoré', givenNames: 'Awa', 'birthDate-year': '2026', year: '2026', number: '1' };
  for (const [name, text] of Object.entries(typed)) await page.fill(`[name="${name}"]`, text);
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  return answer;
}
