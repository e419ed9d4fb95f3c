package vn.sotay.documents.reading;

import vn.sotay.organisation.MemberId;

class InMemoryReadingPlacesTest extends ReadingPlacesContract {
    private final InMemoryReadingPlaces places = new InMemoryReadingPlaces();
    private long last;

    @Override
    protected ReadingPlaces places() {
        return places;
    }

    @Override
    protected MemberId aMember() {
        return new MemberId(++last);
    }
}
