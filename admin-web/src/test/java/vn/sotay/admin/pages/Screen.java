package vn.sotay.admin.pages;

import com.microsoft.playwright.Browser;

/// Where the page is looked at.
enum Screen {
    NARROW(320, 640, true),
    SMALL(360, 740, true),
    PHONE(390, 844, true),
    DESKTOP(1280, 800, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setIsMobile(touch)
                .setHasTouch(touch)
                .setDeviceScaleFactor(touch ? 2 : 1);
    }
}
