package vn.sotay.conversation;

class InMemoryPlacesTest extends PlacesContract {
    private final InMemoryPlaces places = new InMemoryPlaces();

    @Override
    protected Places places() {
        return places;
    }
}
