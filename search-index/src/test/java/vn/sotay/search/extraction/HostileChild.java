package vn.sotay.search.extraction;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A reading program that a hostile file has taken over.
final class HostileChild {
    enum Deed {
        LOOP,
        EAT_MEMORY,
        FLOOD_WITH_PAGES,
        ANNOUNCE_A_HUGE_PAGE,
        WRITE_NO_FRAMES,
        BABBLE,
        DIE,
        LEAVE_A_PROCESS,
        NOT_START
    }

    private HostileChild() {}

    static ChildJvm doing(Deed deed) {
        ChildJvm usual = ChildJvm.likeThisOne();
        List<String> launch =
                List.of("-cp", System.getProperty("java.class.path"), "-Ddeed=" + deed, HostileChild.class.getName());
        return new ChildJvm(usual.java(), launch, "tesseract");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Deed deed = Deed.valueOf(System.getProperty("deed"));
        DataOutputStream parent = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        if (deed == Deed.NOT_START) System.exit(1);
        Frame.write(new Frame.Started(), parent);
        switch (deed) {
            case LOOP, NOT_START -> loop();
            case EAT_MEMORY -> eat();
            case FLOOD_WITH_PAGES -> flood(parent);
            case ANNOUNCE_A_HUGE_PAGE -> {
                parent.write(new byte[] {'P', 0, 0, 0, 1, -1, 127, -1, -1, -1});
                loop();
            }
            case WRITE_NO_FRAMES -> {
                while (true) parent.write(new byte[1 << 16]);
            }
            case BABBLE -> {
                while (true) System.err.println("all work and no play");
            }
            case DIE -> {
                Frame.write(new Frame.OfPage(new Page(1, "nửa chừng", OptionalInt.empty())), parent);
                System.exit(7);
            }
            case LEAVE_A_PROCESS -> {
                new ProcessBuilder("sleep", "1000").start();
                loop();
            }
        }
    }

    private static void loop() throws InterruptedException {
        while (true) Thread.sleep(1_000);
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < Integer.MAX_VALUE) eaten.add(new byte[1 << 20]);
    }

    private static void flood(DataOutputStream parent) throws IOException {
        for (int number = 1; true; number++)
            Frame.write(new Frame.OfPage(new Page(number, "trang", OptionalInt.empty())), parent);
    }
}
