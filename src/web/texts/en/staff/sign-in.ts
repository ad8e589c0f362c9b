// Owns the English words of signing in.
import type { StaffSignInTexts } from '../../tr/staff/sign-in.ts'

export const staffSignInEn: StaffSignInTexts = {
  title: 'Staff sign-in',
  userName: 'User name',
  password: 'Password',
  enter: 'Sign in',
  failed: 'Not signed in',
  failedWhy:
    'User name, password or code is wrong, or there were too many tries in a short time. Check what you typed, or try again in 15 minutes.',
  forgotten: 'If you forgot your password, your administrator gives you a new one.',
  codeTitle: 'Second step: one-time code',
  codeWhy: 'Your rights are wide, so the code on your phone is needed beside the password.',
  code: 'Verification code',
  codeHint:
    'The 6 digits in your authenticator app. Each code works once, for about half a minute.',
  confirm: 'Verify and enter',
  startOver: 'Use another account',
  enrolTitle: 'Set up the second step',
  enrolWhy:
    'This is the first sign-in with this account. Add the key below to the authenticator app on your phone (FreeOTP, Aegis, Google Authenticator), then type the code that it shows.',
  enrolKey: 'Key',
  enrolLink: 'Open in the app of this device',
  enrolKeep: 'Share the key with nobody. It is not shown again after this page.',
  demoTitle: 'Demo municipality',
  demoWhy: 'The people and requests here are invented. All accounts below have the same password:',
  demoEnter: 'Enter',
  demoAccount: 'Account',
  demoWork: 'Work',
  demoCode: code => `Demo municipality: the code of the moment is ${code}`,
  alreadyIn: 'You are signed in.',
}
