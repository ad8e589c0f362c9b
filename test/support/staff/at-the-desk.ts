// Owns how journeys of staff sign in and out of the demo town, and how they find a request.
import type { Page } from '@playwright/test'
import { DEMO_PASSWORD } from '../../../src/features/demo-town/demo-accounts.ts'
import { expect } from '../demo-program.ts'

/** Signs in by the form, whoever was signed in before. */
export async function signIn(page: Page, userName: string): Promise<void> {
  await page.goto('/giris')
  if (!new URL(page.url()).pathname.startsWith('/giris')) {
    await signOut(page)
  }
  await page.getByLabel('Kullanıcı adı').fill(userName)
  await page.getByLabel('Parola').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Giriş yap' }).click()
  await expect(page).not.toHaveURL(/\/giris/)
}

export async function signOut(page: Page): Promise<void> {
  await page.locator('.staff-tools summary').last().click()
  await page.getByRole('button', { name: 'Çıkış yap' }).click()
  await expect(page).toHaveURL(/\/giris$/)
}

/** Looks the request up in the search box that every page of the desk has. */
export async function find(page: Page, words: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'Numara, CİMER no, ad, yer veya metin ara' })
  await box.fill(words)
  await box.press('Enter')
  await expect(page.getByRole('heading', { name: `Arama: ${words}` })).toBeVisible()
}

/** How many sheets of paper the page takes. */
export async function sheetsOf(page: Page): Promise<number> {
  const paper = await page.pdf({ preferCSSPageSize: true })
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
