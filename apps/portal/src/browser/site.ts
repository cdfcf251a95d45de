import { focusErrors } from './errors';
import { keepDrafts } from './drafts';
import { revealChoices } from './reveal';
import { sendOnce } from './send-once';
import { showPasswords } from './show-password';

// Everything works without this file; it makes things kinder: nothing typed is lost, nothing is sent twice.
focusErrors();
revealChoices();
keepDrafts();
sendOnce();
showPasswords();
