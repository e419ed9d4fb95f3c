package vn.sotay.conversation.contact;

class InMemoryContactsTest extends ContactsContract {
    private final InMemoryContacts contacts = new InMemoryContacts();

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
