import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function uploads(dependency: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': JSON.stringify({ dependencies: { [dependency]: '5.0.0' } }),
    'src/work.tsx':
      text.startsWith('import') || text.startsWith('export')
        ? text
        : `export async function run(a, b) {\n  ${text}\n}\n`,
  });
  return operationsOf(facts, 'image-upload').map(({ value }) => value.symbol);
}

it.each([
  ['a disk by a key of pictures', 'await disk.put(`avatars/${a}.webp`, new Uint8Array(content));'],
  ['a disk that is chosen', "await drive.use('remote').put(key, imageBuffer);"],
  ['a bucket of a worker', 'await c.env.PICTURES.put(key, await c.req.arrayBuffer());'],
  ['a picture that is drawn anew', 'await sharp(file.buffer).resize(256).toFile(`out/${a}.webp`);'],
  [
    'the same, written later',
    'const data = await sharp(req.file.buffer).webp().toBuffer(); await fs.writeFile(path, data);',
  ],
  ['the bytes of a form', 'await fs.writeFile(path, Buffer.from(await file.arrayBuffer()));'],
  ['what came in, put in its place', 'await fs.rename(req.file.path, path);'],
  ['the file of a request', 'const photo = await request.file(); keep(photo);'],
  ['a verb that keeps', 'await saveImage(file, user);'],
  ['a picture out of a body', 'await saveBase64Image(req.body.image, user);'],
  ['a setter', 'await avatars.setAvatar(user, file);'],
  ['a file of somebody', 'await drive.addFile({ user, path: a });'],
  ['a book of pictures', 'await profiles.addImage(user, { buffer: file.buffer });'],
  ['a file of a place of files', 'await attachments.saveFile(file);'],
  ['a noun before the verb', "await entityUpload('pet', a, file);"],
  [
    'a form of a package',
    "import formidable from 'formidable';\nexport const read = req => new formidable.IncomingForm().parse(req);\n",
  ],
  [
    'the parts of a form',
    "const parts = await readMultipartFormData(event); const photo = parts?.find(one => one.name === 'photo'); await useStorage('photos').setItemRaw(photo.filename, photo.data);",
  ],
])('a server keeps it: %s', async (_, text) => {
  expect(await uploads('express', text)).toHaveLength(1);
});

it.each([
  ['a document that goes out', 'const id = workbook.addImage({ buffer: file.buffer });'],
  ['a page that is drawn', 'const doc = new jsPDF(); doc.addImage(file.buffer, 0, 0);'],
  ['a list of the program', 'await disk.put(`lists/${a}.json`, JSON.stringify(rows));'],
  ['a cache', 'await env.CACHE.put(key, body);'],
  ['a picture of the program', "await sharp('assets/logo.png').resize(64).toFile('public/icon.png');"],
  ['a file that a build writes', 'for (const file of files) await fs.writeFile(file.path, file.contents);'],
  ['a file that is renamed', 'await fs.rename(oldFile, newFile);'],
  ['a row', 'await rows.saveImage(image);'],
  ['an address', 'await saveImageUrl(post, url);'],
  ['a file of a compiler', 'project.addFile(file);'],
  ['an upload that is taken back', 'await assets.rollbackAssetUpload(avatarUpload);'],
  ['a row of a table', 'await db.insert(media).values({ id: a });'],
  ['fields of a form', 'const parts = await readMultipartFormData(event); return parts?.map(one => one.name);'],
])('a server keeps no picture: %s', async (_, text) => {
  expect(await uploads('express', text)).toEqual([]);
});

it.each([
  ['a file as the body', "await fetch(address, { method: 'PUT', body: file });"],
  ['an old request', 'xhr.send(file);'],
  ['a field of a person', 'await api.updateProfile({ avatar: file });'],
  ['a socket', "socket.emit('send-image', { image: base64, room });"],
  ['a phone', 'await apiClient.upload(endpoint, file.localPath, options);'],
  ['a service', 'await this.photos.postPhoto(file);'],
  [
    'a form for an address of pictures',
    "export const setPicture = formData => axios.post('/users/me/picture', formData);\n",
  ],
  ['an element by its handler', 'return <input type="file" onChange={handleAvatarChange} />;'],
  ['an element of a kit', 'return <FileInput accept="image/png" onChange={setFile} />;'],
  ['an element of the product', 'return <AvatarUpload person={a} />;'],
])('a browser sends it: %s', async (_, text) => {
  expect(await uploads('react', text)).toHaveLength(1);
});

it.each([
  ['a state', 'setAvatarFile(event.target.files[0]);'],
  ['a form that is filled in', 'editor.update({ avatar: file });'],
  ['a store of the browser', 'await imageDb.saveImage(a, file);'],
  ['a list in a store of the browser', "await idb.put('images', blob);"],
  [
    'a table of contacts',
    "const form = new FormData(); form.append('csv', csvFile); await api.post('/contacts', form);",
  ],
  ['an element for tables', 'return <FileUploader accept=".csv" onChange={setFile} />;'],
  ['a picture of an arrow', 'return <PhotoUpload size={24} />;'],
  ['news of a picture', "socket.emit('image-loaded', a);"],
])('a browser sends no picture: %s', async (_, text) => {
  expect(await uploads('react', text)).toEqual([]);
});
