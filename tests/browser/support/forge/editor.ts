import { errors, type Locator, type Page } from 'playwright-core';

/** The desk isolates the names that it puts into its sentences (U+2068, U+2069). */
const named = (label: string): string => `Champ « \u2068${label}\u2069 »`;

/** A picture as an editor's machine keeps it. */
interface Picture {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** How long a form may take to open before an editor loads the desk again. */
const FIRST_WAIT_MS = 45_000;

/** The address of the list of a kind. */
const LIST = /#\/collections\/\w+$/;

/** An editor at the desk: what people do there, by the words that they read. */
export class Editor {
  readonly #page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
  }

  /** An editor in front of a tab, who never takes up again what the desk kept of an earlier form. */
  static async at(page: Page, address: string): Promise<Editor> {
    // The desk keeps a copy of an unsaved form, some of them a moment after the form was saved, and
    // offers it over the next empty form of the kind.
    const offer = page.getByRole('alertdialog', { name: 'Restaurer le brouillon' });
    await page.addLocatorHandler(offer, async () => {
      await offer.getByRole('button', { name: 'Abandonner' }).click();
    });
    return new Editor(page, address);
  }

  /** Opens the desk, at a place of it; signed out, it asks to sign in. */
  async goTo(place = ''): Promise<void> {
    await this.#page.goto(`${this.#address}/admin/${place}`);
    await this.#page.getByRole('button').first().waitFor();
  }

  /** Opens the desk and signs in with a token. */
  async signIn(token: string): Promise<void> {
    await this.goTo();
    await this.#button('Se connecter avec un jeton d’accès').click();
    await this.#page.getByRole('textbox').fill(token);
    await this.#button('Se connecter').click();
    await this.#page.getByRole('radio', { name: 'Flux éditorial' }).waitFor();
  }

  /** Opens an empty form of a kind, by the name of its folder. */
  async begin(kind: string): Promise<void> {
    await this.goTo(`#/collections/${kind}/new`);
    await this.#page.getByText('Création').first().waitFor();
  }

  /** Opens the form of a file that is published. */
  async open(kind: string, name: string): Promise<void> {
    await this.goTo(`#/collections/${kind}/entries/${name}`);
    await this.#awaitForm();
  }

  /** Opens the form of a file from its line in the report of editors. */
  async openFromReport(file: string): Promise<void> {
    await this.#page.goto(`${this.#address}/admin/bilan/`);
    await this.#page.getByRole('link', { name: file }).click();
    await this.#awaitForm();
  }

  /** On a busy machine the desk was once seen to open no form of what had just been published: it is loaded again. */
  async #awaitForm(): Promise<void> {
    // A picture of the text has a title too.
    const title = this.field('Titre').first();
    try {
      await title.waitFor({ timeout: FIRST_WAIT_MS });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      await this.#page.reload();
      await title.waitFor();
    }
  }

  /** A field of the form, by its title; within another one for those of a group. */
  field(label: string, within: Locator | Page = this.#page): Locator {
    return within.getByRole('group', { name: named(label) });
  }

  /** Fills fields of text, by their titles. */
  async fill(
    values: Readonly<Record<string, string>>,
    within: Locator | Page = this.#page,
  ): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      await this.field(label, within).first().getByRole('textbox').fill(value);
    }
  }

  /** Chooses one of a few values. */
  async choose(label: string, value: string): Promise<void> {
    await this.field(label).getByRole('radio', { name: value, exact: true }).click();
  }

  /** Chooses from a long list of terms. */
  async pick(label: string, term: string): Promise<void> {
    await this.field(label).getByRole('combobox').click();
    await this.#page.getByRole('option', { name: term, exact: true }).click();
    await this.field(label).getByRole('row').filter({ hasText: term }).waitFor();
  }

  /** Adds the group that is optional, or one more item to a list; gives its last group of fields. */
  async add(label: string): Promise<Locator> {
    const field = this.field(label).first();
    const optional = field.getByRole('checkbox', { name: 'Ajouter' });
    if ((await optional.count()) > 0) await optional.click();
    else await field.getByRole('button', { name: 'Ajouter' }).click();
    return field;
  }

  /** Joins a picture to an entry. */
  async joinPicture(picture: Picture, description: string): Promise<void> {
    const image = await this.add('Image');
    await image.getByRole('button', { name: 'Développer' }).click();
    await this.field('Fichier', image).getByRole('button', { name: 'Parcourir' }).click();
    const dialog = this.#page.getByRole('dialog');
    const choosing = this.#page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Téléverser' }).click();
    await (await choosing).setFiles(picture);
    await dialog.getByRole('option', { selected: true }).getByRole('img').waitFor();
    await dialog.getByRole('button', { name: 'Insérer' }).click();
    await this.field('Fichier', image).getByRole('textbox').waitFor();
    await this.fill({ 'Description de l’image': description }, image);
  }

  /** Types the text, with the signs of Markdown. */
  async write(text: string): Promise<void> {
    await this.field('Texte').getByRole('textbox').click();
    await this.#page.keyboard.type(text);
  }

  /** Saves a draft, and leaves it for later. */
  async save(): Promise<void> {
    await this.#button('Enregistrer').click();
    await this.#button('Plus tard').click();
    // The desk goes back to the list.
    await this.#page.waitForURL(LIST);
  }

  /** Asks to save what is refused, and closes the desk's own message. */
  async trySave(): Promise<void> {
    await this.#button('Enregistrer').click();
    await this.#page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
  }

  /** Says that a saved draft is ready, then publishes it. */
  async publish(): Promise<void> {
    await this.openStatuses();
    await this.setReady();
    await this.publishReady();
  }

  /** Opens the menu of statuses of a saved draft. */
  async openStatuses(): Promise<void> {
    await this.#button(/^Statut/).click();
    await this.#page.getByRole('menuitemradio', { name: 'Prêt' }).waitFor();
  }

  /** Says in the open menu that the draft is ready. */
  async setReady(): Promise<void> {
    await this.#page.getByRole('menuitemradio', { name: 'Prêt' }).click();
    await this.#button('Publier l’entrée').waitFor();
  }

  /** Publishes what is ready, and goes back to the list. */
  async publishReady(): Promise<void> {
    await this.#button('Publier l’entrée').click();
    await this.#page.getByRole('alertdialog').getByRole('button', { name: 'Publier' }).click();
    await this.#page.waitForURL(LIST);
  }

  #button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
}
